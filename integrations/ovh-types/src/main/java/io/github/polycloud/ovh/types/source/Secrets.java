// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.engine.internal.pipeline.SecretNames;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.model.TypeRef.Simple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells which values are secrets: by their type, or by their name if they are text. */
final class Secrets {
  // At OVH, besides those that are secrets everywhere.
  private static final List<String> WORDS = List.of("applicationkey", "userdata", "kubeconfig");

  private Secrets() {}

  /** Whether a value of this name and type is a secret. */
  static boolean isSecret(String name, TypeRef type) {
    return type == Simple.PASSWORD || (isText(type) && isSecretName(name));
  }

  /** Whether a field is a secret among others: a URL beside a password contains it. */
  static boolean isSecret(Field field, Collection<Field> all) {
    return isSecret(field.name(), field.type())
        || (isText(field.type())
            && field.name().toLowerCase(Locale.ROOT).endsWith("url")
            && all.stream().anyMatch(Secrets::isPassword));
  }

  private static boolean isPassword(Field field) {
    return field.type() == Simple.PASSWORD
        || (field.type() == Simple.STRING && field.name().equals("password"));
  }

  private static boolean isText(TypeRef type) {
    if (type instanceof TypeRef.Listing list) {
      return isText(list.element());
    }
    if (type instanceof TypeRef.Mapping map) {
      return isText(map.value());
    }
    return type == Simple.STRING
        || type == Simple.TEXT
        || type == Simple.PASSWORD
        || type == Simple.URL
        || type == Simple.ANY;
  }

  private static boolean isSecretName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
    return (SecretNames.isField(name)
            || WORDS.stream().anyMatch(plain::contains)
            || Words.of(name).contains("script"))
        && !plain.endsWith("id");
  }
}
