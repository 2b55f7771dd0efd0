// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

/** The layout of HTML pages, and escaping. */
public final class Html {

  /** Texts have a contrast of at least 4.5:1 in both color schemes, borders of at least 3:1. */
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --page: #f4f6f8; --card: #fff; --text: #1b1f24; --muted: #57606a;
        --border: #767f89; --accent: #0b57d0; --on-accent: #fff; --danger: #b3261e; --focus: #b35c00; }
      @media (prefers-color-scheme: dark) {
        :root { --page: #14171a; --card: #1d2126; --text: #e8eaed; --muted: #b4bac1;
          --border: #8b949e; --accent: #8ab4f8; --on-accent: #10233f; --danger: #f2b8b5; --focus: #fdbb6b; } }
      html { scroll-padding-bottom: 6rem; }
      body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; margin: 0;
        overflow-wrap: anywhere; }
      header { color: var(--muted); font-weight: 600; margin: 0 auto; max-width: 42rem; padding: 1rem 1rem 0; }
      main { background: var(--card); border: 1px solid var(--border); border-radius: .5rem;
        border-top: .4rem solid var(--accent); box-sizing: border-box; margin: .75rem auto 2rem;
        max-width: 42rem; padding: 1.25rem 1.5rem; width: calc(100% - 2rem); }
      h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
      h2 { font-size: 1.15rem; margin: 1.25rem 0 .25rem; }
      p { margin: .5rem 0; }
      label, legend { font-weight: 600; }
      fieldset { border: 1px solid var(--border); border-radius: .4rem; margin: 1.25rem 0; min-width: 0;
        padding: .5rem 1rem 1rem; }
      fieldset label { display: block; margin: .5rem 0 .3rem; }
      fieldset.choice label { display: inline-block; font-weight: 400; margin: .25rem 1.25rem 0 0;
        min-height: 1.75rem; }
      input[type=text], input[type=password] { background: var(--card); border: 1px solid var(--border);
        border-radius: .25rem; box-sizing: border-box; color: var(--text); font: inherit; padding: .4rem .5rem;
        width: 100%; }
      input[type=radio] { accent-color: var(--accent); height: 1.1rem; vertical-align: -.15rem; width: 1.1rem; }
      input[aria-invalid=true] { border-color: var(--danger); box-shadow: 0 0 0 1px var(--danger); }
      .actions { background: var(--card); border-top: 1px solid var(--border); bottom: 0; display: flex;
        flex-wrap: wrap; gap: .75rem; margin: 1.25rem -1.5rem -1.25rem; padding: .75rem 1.5rem;
        position: sticky; }
      main:has(.actions) { border-bottom-left-radius: 0; border-bottom-right-radius: 0; }
      button { background: transparent; border: 2px solid var(--accent); border-radius: .4rem; color: var(--accent);
        cursor: pointer; font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0 1.5rem; }
      button.accept { background: var(--accent); color: var(--on-accent); }
      :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
      .error { border-left: .4rem solid var(--danger); color: var(--danger); font-weight: 600;
        padding: .25rem .75rem; }
      .hint, .count { color: var(--muted); font-size: .95rem; }
      .rules { border: 1px solid var(--border); border-radius: .4rem; max-height: 36vh; overflow: auto;
        padding: .25rem .75rem; }
      .rules summary { cursor: pointer; min-height: 1.75rem; }
      .rules .count { display: inline-block; }
      .rules ul { list-style: none; margin: 0 0 .5rem; padding: 0 0 0 1rem; }
      .rules li { padding: .1rem 0; }
      .methods { display: inline-block; font-size: .9rem; font-weight: 600; min-width: 4rem; }
      """;

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s - Polycloud sandbox</title>
      <style>
      %2$s</style>
      </head>
      <body>
      <header>Polycloud sandbox</header>
      <main>
      <h1>%1$s</h1>
      %3$s
      </main>
      </body>
      </html>
      """;

  private Html() {}

  public static String page(String title, String content) {
    return FRAME.formatted(escape(title), STYLE, content);
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
