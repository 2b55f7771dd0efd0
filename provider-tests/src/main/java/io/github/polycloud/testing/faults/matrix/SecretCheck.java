// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** The secrets of a call, and checks that they do not leak. */
final class SecretCheck {
  static final String TOKEN = "canary-of-faults-token-4be1";
  static final String QUERY = "canary-of-faults-query-90c7";
  static final String BODY = "canary-of-faults-body-7d25";
  // The token as encoded by HTTP Basic with an empty user name.
  private static final String BASIC =
      Base64.getEncoder().encodeToString((":" + TOKEN).getBytes(StandardCharsets.UTF_8));
  private static final List<String> ALL = List.of(TOKEN, QUERY, BODY, BASIC);

  private SecretCheck() {}

  static void assertNoneIn(CloudException error) throws IOException {
    assertNoneInChain(error);
    error.body().ifPresent(body -> assertNone("the body of the error", body));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }
    assertNone("the serialized error", bytes.toString(StandardCharsets.ISO_8859_1));
  }

  static void assertNone(String target, String text) {
    assertThat(text).as(target).doesNotContain(ALL);
  }

  private static void assertNoneInChain(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      assertNone(each.getClass().getName(), each.toString());
      Stream.of(each.getSuppressed()).forEach(SecretCheck::assertNoneInChain);
    }
  }
}
