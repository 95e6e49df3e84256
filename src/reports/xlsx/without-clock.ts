/** DOS date and time of 1 January 1980, midnight: the first moment that a zip file can name. */
const epoch = 0x0021_0000;
const endSignature = Buffer.from('PK\x05\x06', 'latin1');

/**
 * A zip file whose entries say that they are from 1980, so that equal contents are equal bytes: the writer stamps the
 * moment of writing. Throws a RangeError for what is no zip file.
 */
export function withoutClock(zip: Buffer): Buffer {
  const stamped = Buffer.from(zip);
  const end = stamped.lastIndexOf(endSignature);
  if (end < 0) throw new RangeError('zip: expected a central directory, got none');
  let at = stamped.readUInt32LE(end + 16);
  for (let entries = stamped.readUInt16LE(end + 10); entries > 0; entries--) {
    const local = stamped.readUInt32LE(at + 42);
    stamped.writeUInt32LE(epoch, at + 12);
    stamped.writeUInt32LE(epoch, local + 10);
    const lengths = [28, 30, 32].map((field) => stamped.readUInt16LE(at + field));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return stamped;
}
