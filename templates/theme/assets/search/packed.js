// Reads the packed JSON files of the index.

export async function packed(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  const plain = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).json();
}
