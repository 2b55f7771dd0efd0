// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

/**
 * What is wrong with a submitted form. It is shown in the part that has to be corrected.
 *
 * @param text the message, empty if there is no error
 */
public record FormError(Part part, String text) {
  /** A form without an error. */
  public static final FormError NONE = new FormError(Part.NONE, "");

  /** Parts of a form. */
  public enum Part {
    NONE,
    LOGIN,
    DURATION,
    ACTION
  }

  public boolean isIn(Part shown) {
    return part == shown;
  }

  /** The message, if it belongs into a part; empty otherwise. */
  public String htmlIn(Part shown) {
    return isIn(shown)
        ? "<p class=\"error\" id=\"error\" role=\"alert\">" + Html.escape(text) + "</p>\n"
        : "";
  }
}
