import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy on this machine that lets requests to this machine pass, refuses all others, and keeps the addresses of both. */
export async function recordRequests(): Promise<{ port: number; addresses: string[]; close(): void }> {
  const addresses: string[] = []
  const proxy = createServer((incoming, outgoing) => {
    const address = incoming.url ?? ''
    addresses.push(address)
    if (!URL.canParse(address) || new URL(address).hostname !== '127.0.0.1') {
      outgoing.writeHead(403).end()
      return
    }
    const onward = request(address, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.writeHead(502).end())
    incoming.pipe(onward)
  })
  proxy.on('connect', (incoming, socket) => {
    addresses.push(incoming.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    port: (proxy.address() as AddressInfo).port,
    addresses,
    close() {
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}
