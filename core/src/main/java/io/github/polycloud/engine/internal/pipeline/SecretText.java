// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Masks known secrets in texts, in each form in which a service may repeat them, for texts that are
 * stored. Thread-safe.
 */
public final class SecretText {
  /** What is put in place of a secret. */
  public static final String MASK = MaskedText.MASK;

  private final Redactor redactor;

  /** Creates a mask of some secrets. */
  public SecretText(Collection<String> secrets) {
    this.redactor = new Redactor(secrets.stream().map(Secret::of).toList());
  }

  /** Returns a text with the secrets masked. */
  public String mask(String text) {
    return redactor.mask(text);
  }

  /** Returns a text with the values of fields with a secret-like name masked. */
  public static String maskFields(String text) {
    return SecretFields.mask(text, MASK);
  }

  /** Passes on the values of fields with a secret-like name in a text. */
  public static void fields(String text, Consumer<String> action) {
    SecretFields.values(text, action);
  }

  /** Returns a text with the credentials in URLs masked. */
  public static String maskUserInfo(String text) {
    return UserInfo.mask(text);
  }

  /** Passes on the passwords in URLs in a text. */
  public static void passwords(String text, Consumer<String> action) {
    UserInfo.passwords(text, action);
  }

  /**
   * Returns the names in the name of a form field, from the outermost to the nearest: {@code user}
   * and {@code phone} of {@code user[phone]}, also percent-encoded. Never empty.
   */
  public static List<String> nameParts(String name) {
    return SecretNames.parts(name);
  }

  /** Returns whether the name of a field suggests a secret. */
  public static boolean isField(String name) {
    return SecretNames.isField(name);
  }

  /** Returns whether the name of a query parameter or header field suggests a secret. */
  public static boolean isParameter(String name) {
    return SecretNames.isParameter(name);
  }

  /** Returns whether the values of a header field are known to be harmless. */
  public static boolean isPublicHeader(String name) {
    return Redactor.isPublic(name);
  }
}
