import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** What a picture shows at a point; both run from 0 to 1 over its side. */
export type Paint = (x: number, y: number) => Colour;

/** Looks taken of each pixel, so that edges are smooth. */
const looks = 4;

/** Paints a square picture as a PNG file. */
export function png(side: number, paint: Paint): Buffer {
  const rows = Buffer.alloc(side * (1 + side * 4));
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const pixel = average(side, x, y, paint);
      pixel.forEach((value, index) => {
        rows[y * (1 + side * 4) + 1 + x * 4 + index] = Math.round(value * 255);
      });
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mean of a pixel's looks, each counting as much as it covers. */
function average(side: number, x: number, y: number, paint: Paint): Colour {
  let [red, green, blue, opacity] = [0, 0, 0, 0];
  for (let look = 0; look < looks * looks; look += 1) {
    const at = (pixel: number, step: number) => (pixel + (step + 0.5) / looks) / side;
    const [r, g, b, a] = paint(at(x, look % looks), at(y, Math.floor(look / looks)));
    red += r * a;
    green += g * a;
    blue += b * a;
    opacity += a;
  }
  if (opacity === 0) return [0, 0, 0, 0];
  return [red / opacity, green / opacity, blue / opacity, opacity / (looks * looks)];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
