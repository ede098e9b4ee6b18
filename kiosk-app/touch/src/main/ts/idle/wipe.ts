const RETRY_MS = 5_000;
const ANSWER_MS = 4_000;

/** Empties what a browser keeps for this origin on behalf of a page. */
export function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** Tells the server that the visit is over, again every five seconds until it says yes; `away` is told of each failure. */
export async function tell(endpoint: URL, away: (failure: unknown) => void): Promise<void> {
  for (;;) {
    try {
      const response = await post(endpoint);
      if (response.ok) return;
      away(new Error(`${endpoint.pathname} answered ${response.status}`));
    } catch (failure) {
      away(failure);
    }
    await new Promise((again) => setTimeout(again, RETRY_MS));
  }
}

async function post(endpoint: URL): Promise<Response> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), ANSWER_MS);
  try {
    return await fetch(endpoint, { method: 'POST', mode: 'same-origin', cache: 'no-store', signal: silence.signal });
  } finally {
    clearTimeout(timer);
  }
}
