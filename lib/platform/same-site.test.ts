import { describe, expect, test } from 'vitest';
import { isSameSite } from './same-site';

describe('isSameSite', () => {
  test.each([
    ['https://www.aljazeera.net/news/1', 'https://www.aljazeera.net/embed'],
    ['https://www.aljazeera.net/', 'http://text.aljazeera.net:8080/a'],
    ['https://aljazeera.net./', 'https://www.aljazeera.net/'],
    ['https://www.paper.com.sa/', 'https://text.paper.com.sa/'],
    ['http://127.0.0.1:80/', 'http://127.0.0.1:81/'],
    ['http://localhost/', 'https://localhost/'],
  ])('%s and %s', (a, b) => {
    expect(isSameSite(a, b)).toBe(true);
    expect(isSameSite(b, a)).toBe(true);
  });

  test.each([
    ['https://www.aljazeera.net/', 'https://ads.example.net/'],
    ['https://www.paper.com.sa/', 'https://www.other.com.sa/'],
    ['https://aljazeera.net/', 'https://notaljazeera.net/'],
    ['http://127.0.0.1/', 'http://10.0.0.1/'],
    ['http://[::1]/', 'http://[::2]/'],
    ['about:srcdoc', 'https://www.aljazeera.net/'],
    ['data:text/html,x', 'data:text/html,x'],
    ['null', 'null'],
    ['', ''],
  ])('not %s and %s', (a, b) => {
    expect(isSameSite(a, b)).toBe(false);
    expect(isSameSite(b, a)).toBe(false);
  });
});
