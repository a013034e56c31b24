/**
 * Loaded before the program (`node --import`): every way to another machine is refused, and written down in the file
 * that NETWORK_LOG names.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** @param {Record<string, unknown>} owner @param {string} what @param {string[]} names */
function refuse(owner, what, names) {
  for (const name of names) {
    owner[name] = () => {
      appendFileSync(process.env['NETWORK_LOG'] ?? '', `${what}.${name}\n`);
      throw new Error(`network refused: ${what}.${name}`);
    };
  }
}

refuse(net, 'net', ['connect', 'createConnection', 'createServer']);
refuse(net.Socket.prototype, 'net.Socket', ['connect']);
refuse(net.Server.prototype, 'net.Server', ['listen']);
refuse(tls, 'tls', ['connect', 'createServer']);
refuse(http, 'http', ['request', 'get', 'createServer']);
refuse(https, 'https', ['request', 'get', 'createServer']);
refuse(http2, 'http2', ['connect', 'createServer', 'createSecureServer']);
refuse(dgram, 'dgram', ['createSocket']);
refuse(dns, 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6']);
refuse(dns.promises, 'dns.promises', ['lookup', 'resolve', 'resolve4', 'resolve6']);
refuse(globalThis, 'globalThis', ['fetch', 'WebSocket']);
syncBuiltinESMExports();
