import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a zip by name, as its central directory says. Throws a RangeError for a file that is not what that says. */
export function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const path = zip.toString('utf8', at + 46, at + 46 + name!);
    const content = inflateRawSync(zip.subarray(data, data + size));
    if (
      crc32(content) !== zip.readUInt32LE(at + 16) ||
      content.length !== zip.readUInt32LE(at + 24)
    )
      throw new RangeError(`zip: ${path} is damaged`);
    files.set(path, content.toString('utf8'));
    at += 46 + name! + extra! + comment!;
  }
  return files;
}
