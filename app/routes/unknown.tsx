/** Every address that leads nowhere: the 404 page. */
export function loader(): never {
  throw new Response('', { status: 404, statusText: 'Not Found' });
}

export default function Unknown() {
  return null;
}
