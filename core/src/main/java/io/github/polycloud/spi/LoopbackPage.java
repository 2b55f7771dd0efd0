// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

/**
 * The pages that the browser shows at the end of a login. They contain nothing that a request
 * contained, no scripts, and nothing that has to be loaded.
 */
final class LoopbackPage {
  /** The policy that these pages need. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%2$s</title>
      <style>
      :root { color-scheme: light dark; --page: #f4f6f8; --card: #fff; --text: #1b1f24; --border: #767f89;
        --accent: #0b57d0; --success: #146c2e; --danger: #b3261e; }
      @media (prefers-color-scheme: dark) {
        :root { --page: #14171a; --card: #1d2126; --text: #e8eaed; --border: #8b949e;
          --accent: #8ab4f8; --success: #81c995; --danger: #f2b8b5; } }
      body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; margin: 0;
        overflow-wrap: anywhere; }
      main { background: var(--card); border: 1px solid var(--border); border-radius: .5rem;
        border-top: .4rem solid var(--accent); box-sizing: border-box; margin: 10vh auto 0;
        max-width: 30rem; padding: 1.5rem; width: calc(100%% - 2rem); }
      main.success { border-top-color: var(--success); }
      main.danger { border-top-color: var(--danger); }
      h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
      p { margin: .5rem 0 0; }
      </style>
      </head>
      <body>
      <main class="%1$s">
      <h1>%2$s</h1>
      <p>%3$s</p>
      </main>
      </body>
      </html>
      """;

  private static final String CLOSE = " You can close this window and return to the program.";

  private LoopbackPage() {}

  static String of(LoopbackRedirectReceiver.Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> page("success", "Access granted", "You gave the program access." + CLOSE);
      case REFUSED ->
          page("danger", "Access refused", "You did not give the program access." + CLOSE);
      case FAILED -> page("danger", "Login failed", "The login ended without access." + CLOSE);
      case RECEIVED ->
          page("notice", "Decision received", "The program is finding out the decision." + CLOSE);
    };
  }

  /** The page for a request that is not the expected redirect. */
  static String rejected(String text) {
    return page("danger", "Request rejected", text);
  }

  private static String page(String style, String title, String text) {
    return FRAME.formatted(style, title, text);
  }
}
