// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

/** The layout of HTML pages, and escaping. */
public final class Html {

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s - Polycloud sandbox</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 1.5rem; }
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.15rem; }
      label, legend { font-weight: 600; }
      fieldset { border: 1px solid GrayText; border-radius: .4rem; margin: 1.5rem 0; padding: 1rem; }
      fieldset label { display: block; margin-top: .75rem; }
      fieldset.choice label { font-weight: 400; margin-top: .25rem; }
      input[type=text], input[type=password] { box-sizing: border-box; font: inherit; padding: .4rem; width: 100%%; }
      table { border-collapse: collapse; width: 100%%; }
      caption { text-align: left; padding-bottom: .5rem; }
      th, td { border-bottom: 1px solid GrayText; padding: .35rem .5rem; text-align: left; }
      td { overflow-wrap: anywhere; }
      button { border: 2px solid #0b57d0; border-radius: .4rem; cursor: pointer; font: inherit; font-weight: 600;
        margin-right: .75rem; min-height: 2.75rem; padding: 0 1.5rem; }
      button.accept { background: #0b57d0; color: #fff; }
      :focus-visible { outline: 3px solid #e37400; outline-offset: 2px; }
      .error { border-left: .4rem solid #b3261e; padding: .5rem 1rem; }
      .hint { font-size: .95rem; }
      </style>
      </head>
      <body>
      <main>
      <h1>%1$s</h1>
      %2$s
      </main>
      </body>
      </html>
      """;

  private Html() {}

  public static String page(String title, String content) {
    return FRAME.formatted(escape(title), content);
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
