package io.github.polycloud.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What must not be read by anybody, and the places where it could be. */
final class Secrets {
  static final String TOKEN = "canary-of-faults-token-4be1";
  static final String QUERY = "canary-of-faults-query-90c7";
  static final String BODY = "canary-of-faults-body-7d25";
  // As HTTP Basic writes the token when there is no user.
  private static final String BASIC =
      Base64.getEncoder().encodeToString((":" + TOKEN).getBytes(StandardCharsets.UTF_8));
  private static final List<String> ALL = List.of(TOKEN, QUERY, BODY, BASIC);
  private static final Path LOG = Path.of("target/test.log");

  private Secrets() {}

  static long logged() {
    try {
      return Files.exists(LOG) ? Files.size(LOG) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks through what has been logged at any level from this place on. */
  static void assertNoneLoggedFrom(long place) throws IOException {
    try (var in = Files.newInputStream(LOG)) {
      in.skipNBytes(place);
      assertNone("the log", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static void assertNoneIn(CloudException error) throws IOException {
    assertNoneInChain(error);
    error.body().ifPresent(body -> assertNone("the body of the error", body));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }
    assertNone("the serialized error", bytes.toString(StandardCharsets.ISO_8859_1));
  }

  static void assertNone(String place, String text) {
    assertThat(text).as(place).doesNotContain(ALL);
  }

  private static void assertNoneInChain(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      assertNone(each.getClass().getName(), each.toString());
      Stream.of(each.getSuppressed()).forEach(Secrets::assertNoneInChain);
    }
  }
}
