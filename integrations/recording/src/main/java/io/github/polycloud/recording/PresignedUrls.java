// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.engine.internal.pipeline.SecretText;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Replaces presigned URLs by URLs of the same host, the same one by the same throughout a
 * recording. Not thread-safe.
 */
final class PresignedUrls {
  private static final Pattern OWN = Pattern.compile("https?://[^/]+/filtered-\\d+");

  private final Map<String, String> replacements = new HashMap<>();

  /** Adds a URL that was requested. */
  void add(String url) {
    replacement(url);
  }

  /** Returns whether a URL was requested or replaced before. */
  boolean isKnown(String url) {
    return replacements.containsKey(key(url));
  }

  /** Returns whether a URL carries a secret: a password, or a parameter such as a signature. */
  static boolean isSigned(String url) {
    try {
      URI uri = URI.create(url);
      String query = uri.getRawQuery();
      return uri.getRawUserInfo() != null
          || query != null
              && Arrays.stream(query.split("&"))
                  .anyMatch(field -> SecretText.isParameter(field.split("=", 2)[0]));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns the URL to store. */
  String replacement(String url) {
    if (OWN.matcher(url).matches()) {
      return url;
    }
    return replacements.computeIfAbsent(
        key(url),
        key -> {
          int host = key.indexOf("://") + 3;
          int end = key.length();
          for (int i = host; i < end; i++) {
            if ("/?#".indexOf(key.charAt(i)) >= 0) {
              end = i;
            }
          }
          String authority = key.substring(host, end);
          return key.substring(0, host)
              + authority.substring(authority.indexOf('@') + 1)
              + "/filtered-"
              + (replacements.size() + 1);
        });
  }

  /** A URL as it is requested: without a fragment, and in ASCII. */
  private static String key(String url) {
    String whole = url.split("#", 2)[0];
    try {
      return URI.create(whole).toASCIIString();
    } catch (IllegalArgumentException e) {
      return whole;
    }
  }
}
