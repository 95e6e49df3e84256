import { crc32, deflateRawSync } from 'node:zlib';

/** DOS date and time of 1 January 1980, midnight: the first moment that a zip file can name. */
const epoch = 0x0021_0000;
/** Of the format that a reader must know: compressed, nothing else. */
const version = 20;
const deflated = 8;
/** Names are UTF-8. */
const flags = 0x0800;

/**
 * A zip file of these texts by name (APPNOTE.TXT, 4.3). It knows no clock and no owner, so that equal texts are equal
 * bytes.
 */
export function zip(files: ReadonlyMap<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let end = 0;
  for (const [path, text] of files) {
    const name = Buffer.from(path, 'utf8');
    const content = Buffer.from(text, 'utf8');
    const body = deflateRawSync(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(version, 0);
    about.writeUInt16LE(flags, 2);
    about.writeUInt16LE(deflated, 4);
    about.writeUInt32LE(epoch, 6);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(body.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    directory.push(signed('PK\x01\x02', uint16(version), about, zeros(10), uint32(end), name));
    const file = signed('PK\x03\x04', about, name, body);
    parts.push(file);
    end += file.length;
  }
  const list = Buffer.concat(directory);
  const count = uint16(files.size);
  return Buffer.concat([
    ...parts,
    list,
    signed('PK\x05\x06', zeros(4), count, count, uint32(list.length), uint32(end), zeros(2)),
  ]);
}

const signed = (signature: string, ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(signature, 'latin1'), ...parts]);

const zeros = (bytes: number): Buffer => Buffer.alloc(bytes);

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
