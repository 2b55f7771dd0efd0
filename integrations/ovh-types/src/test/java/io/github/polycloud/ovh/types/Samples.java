// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.ovh.types.description.Descriptions;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Descriptions of our own making, in each form, with what is hard to write in Java. */
public final class Samples {
  public static final List<String> NAMES = List.of("plain", "v2", "openapi");

  private Samples() {}

  public static String text(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/descriptions/" + name + ".json")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public static ApiDescription description(String name) {
    return Descriptions.parse(text(name));
  }

  public static List<ApiDescription> all() {
    return NAMES.stream().map(Samples::description).toList();
  }
}
