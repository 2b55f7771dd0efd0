// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static io.github.polycloud.testing.faults.matrix.FaultRow.endsAll;
import static io.github.polycloud.testing.faults.matrix.FaultRow.repeatsSome;

import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Responses with status 200 whose body is not the expected one. */
final class BodyFaults {
  private static final String GZIP = "Content-Encoding: gzip";
  private static final int LEVELS = 100_000;
  private static final int LARGE = 200_000_000;
  static final int BOMB = 16 << 20;
  static final byte[] PLAIN_CHUNK = bytes("x".repeat(1 << 16));
  static final byte[] CHUNK = bytes("10000\r\n" + "x".repeat(1 << 16) + "\r\n");
  static final Expectation UNUSABLE =
      Expectation.once(CallResult.UNEXPECTED_RESPONSE, ConnectionState.REUSED);
  private static final Expectation TOO_LARGE =
      Expectation.once(CallResult.UNEXPECTED_RESPONSE, ConnectionState.DROPPED);
  private static final Expectation NOTHING =
      Expectation.once(CallResult.NOTHING, ConnectionState.REUSED);
  static final Expectation FINE = Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED);

  private BodyFaults() {}

  static List<FaultRow> ofJson() {
    return List.of(
        unusable("empty", "").but(CallStyle.RAW, NOTHING),
        unusable("an HTML page", "<html>token=" + SecretCheck.TOKEN + "</html>"),
        unusable("truncated JSON", Item.JSON.substring(0, 9)),
        unusable("JSON with trailing content", Item.JSON + "]"),
        unusable("wrong types", "{\"name\":[],\"size\":\"" + SecretCheck.TOKEN + "\"}"),
        unusable(
            LEVELS + " levels deep", "{\"name\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS) + "}"),
        unusable(
            LEVELS + " levels deep in an unknown field",
            "{\"x\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS) + "}"),
        unusable("a number of 100,000 digits", "{\"size\":" + "9".repeat(LEVELS) + "}"),
        unusable("an exponent of eight digits", "{\"size\":1e10000000}"),
        unusable("an exponent of nine digits", "{\"size\":1e999999999}"),
        unusable("an exponent beyond 32 bits", "{\"size\":1e99999999999}"),
        unusable("a name of 100,000 characters", "{\"" + "x".repeat(LEVELS) + "\":1}"),
        unusable("300,000 empty arrays", "[" + "[],".repeat(300_000) + "[]]"),
        unusable("XML instead of JSON", Item.XML),
        body(
            "a byte that is not UTF-8 in a text",
            Item.JSON.replace("{", "{\"note\":\"\u00e9\",").getBytes(StandardCharsets.ISO_8859_1),
            FINE),
        body("byte order mark", bytes("\ufeff" + Item.JSON), FINE));
  }

  static List<FaultRow> ofAnyKind(CallStyle style) {
    byte[] right = bytes(style.right());
    return List.of(
        endsAll(
                "200 MB with `Content-Length`",
                FaultTarget.of(
                    TestFault.flood(HttpText.head(200, "Content-Length: " + LARGE), PLAIN_CHUNK)),
                TOO_LARGE)
            .but(Verb.HEAD, FINE),
        endsAll(
                "endless chunks",
                FaultTarget.of(
                    TestFault.flood(HttpText.head(200, "Transfer-Encoding: chunked"), CHUNK)),
                TOO_LARGE)
            .but(Verb.HEAD, FINE),
        endsAll(
                "201, endless chunks",
                FaultTarget.of(
                    TestFault.flood(HttpText.head(201, "Transfer-Encoding: chunked"), CHUNK)),
                TOO_LARGE)
            .but(Verb.HEAD, FINE),
        body("gzip bomb", gzip(new byte[BOMB]), TOO_LARGE, GZIP),
        body(
            "gzip bomb in gzip",
            gzip(gzip(new byte[BOMB])),
            TOO_LARGE,
            "Content-Encoding: gzip, gzip"),
        body("deflate bomb", deflate(new byte[BOMB]), TOO_LARGE, "Content-Encoding: deflate"),
        body("gzip", gzip(right), FINE, GZIP),
        // Its rest is not read: a service may take its time to send it.
        broken("invalid gzip", right, ConnectionState.DROPPED),
        broken("truncated gzip", cut(gzip(right)), ConnectionState.REUSED),
        repeatsSome(
                "`Content-Encoding` that was not requested",
                FaultTarget.of(
                    new HeadAwareResponse(
                        HttpText.response(new byte[] {1, 2, 3}, "Content-Encoding: aws-chunked"))),
                CallResult.OUTCOME_UNKNOWN,
                ConnectionState.DROPPED)
            .but(Verb.HEAD, FINE));
  }

  /** A body that cannot be decoded as the expected type. */
  static FaultRow unusable(String name, String body) {
    return body(name, bytes(body), UNUSABLE);
  }

  /** A body of these bytes. */
  static FaultRow body(String name, byte[] body, Expectation expected, String... fields) {
    return endsAll(
            name, FaultTarget.of(new HeadAwareResponse(HttpText.response(body, fields))), expected)
        .but(Verb.HEAD, FINE);
  }

  private static FaultRow broken(String name, byte[] body, ConnectionState connection) {
    return repeatsSome(
            name,
            FaultTarget.of(new HeadAwareResponse(HttpText.response(body, GZIP))),
            CallResult.OUTCOME_UNKNOWN,
            connection)
        .but(Verb.HEAD, FINE);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] body) {
    return packed(body, GZIPOutputStream::new);
  }

  private static byte[] deflate(byte[] body) {
    return packed(body, DeflaterOutputStream::new);
  }

  @FunctionalInterface
  private interface Packer {
    OutputStream to(OutputStream target) throws IOException;
  }

  private static byte[] packed(byte[] body, Packer packer) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer.to(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }
}
