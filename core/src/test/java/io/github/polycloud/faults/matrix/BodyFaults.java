package io.github.polycloud.faults.matrix;

import static io.github.polycloud.faults.matrix.Fault.endsAll;
import static io.github.polycloud.faults.matrix.Fault.repeatsSome;

import io.github.polycloud.faults.Http;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.Expectation.Kept;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Answers of status 200 whose body is not what it should be. */
final class BodyFaults {
  private static final String GZIP = "Content-Encoding: gzip";
  private static final int LEVELS = 100_000;
  private static final int LARGE = 200_000_000;
  private static final int BOMB = 16 << 20;
  private static final byte[] PIECE = bytes("x".repeat(1 << 16));
  private static final byte[] CHUNK = bytes("10000\r\n" + "x".repeat(1 << 16) + "\r\n");
  static final Expectation UNUSABLE = Expectation.once(Ending.UNEXPECTED_RESPONSE, Kept.REUSED);
  private static final Expectation TOO_LARGE =
      Expectation.once(Ending.UNEXPECTED_RESPONSE, Kept.DROPPED);
  private static final Expectation NOTHING = Expectation.once(Ending.NOTHING, Kept.REUSED);
  static final Expectation FINE = Expectation.once(Ending.ANSWER, Kept.REUSED);

  private BodyFaults() {}

  static List<Fault> ofJson() {
    return List.of(
        unusable("empty", "").but(Way.RAW, NOTHING),
        unusable("a page of HTML", "<html>token=" + Secrets.TOKEN + "</html>"),
        unusable("cut JSON", Thing.JSON.substring(0, 9)),
        unusable("JSON and more", Thing.JSON + "]"),
        unusable("wrong types", "{\"name\":[],\"size\":\"" + Secrets.TOKEN + "\"}"),
        unusable(
            LEVELS + " levels deep", "{\"name\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS) + "}"),
        unusable(
            LEVELS + " levels deep in an unknown field",
            "{\"x\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS) + "}"),
        unusable("a number of 100,000 digits", "{\"size\":" + "9".repeat(LEVELS) + "}"),
        unusable("XML for JSON", Thing.XML),
        body(
            "bytes that are no UTF-8",
            new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc3, '"', '}'},
            UNUSABLE),
        body("byte order mark", bytes("\ufeff" + Thing.JSON), FINE));
  }

  static List<Fault> ofAnyKind(Way way) {
    byte[] right = bytes(way.right());
    return List.of(
        endsAll(
                "200 MB with their length",
                Place.of(Trouble.flood(Http.head(200, "Content-Length: " + LARGE), PIECE)),
                TOO_LARGE)
            .but(Verb.HEAD, FINE),
        endsAll(
                "chunks without end",
                Place.of(Trouble.flood(Http.head(200, "Transfer-Encoding: chunked"), CHUNK)),
                TOO_LARGE)
            .but(Verb.HEAD, FINE),
        body("gzip bomb", gzip(new byte[BOMB]), TOO_LARGE, GZIP),
        body("gzip", gzip(right), FINE, GZIP),
        broken("bad gzip", right),
        broken("cut gzip", cut(gzip(right))),
        repeatsSome(
                "encoding that nobody asked for",
                Place.of(
                    new ToHead(Http.answer(new byte[] {1, 2, 3}, "Content-Encoding: aws-chunked"))),
                Ending.OUTCOME_UNKNOWN,
                Kept.DROPPED)
            .but(Verb.HEAD, FINE));
  }

  /** A body that cannot be read as what it should be. */
  static Fault unusable(String name, String body) {
    return body(name, bytes(body), UNUSABLE);
  }

  /** A body of these bytes. */
  static Fault body(String name, byte[] body, Expectation expected, String... fields) {
    return endsAll(name, Place.of(new ToHead(Http.answer(body, fields))), expected)
        .but(Verb.HEAD, FINE);
  }

  private static Fault broken(String name, byte[] body) {
    return repeatsSome(
            name,
            Place.of(new ToHead(Http.answer(body, GZIP))),
            Ending.OUTCOME_UNKNOWN,
            Kept.REUSED)
        .but(Verb.HEAD, FINE);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
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
