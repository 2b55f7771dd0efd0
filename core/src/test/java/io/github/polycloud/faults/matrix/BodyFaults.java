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
  private static final int BOMB = 64 << 20;
  private static final Expectation UNUSABLE =
      Expectation.once(Ending.UNEXPECTED_RESPONSE, Kept.REUSED);
  private static final Expectation TOO_LARGE =
      Expectation.once(Ending.UNEXPECTED_RESPONSE, Kept.DROPPED);
  private static final Expectation FINE = Expectation.once(Ending.ANSWER, Kept.REUSED);

  private BodyFaults() {}

  static List<Fault> all() {
    return List.of(
        unusable("empty", "").but(Way.RAW, FINE),
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
        unusable("XML", "<?xml version=\"1.0\"?><thing><name>a</name></thing>"),
        body(
            "bytes that are no UTF-8",
            new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc3, '"', '}'},
            UNUSABLE),
        body("byte order mark", ("\ufeff" + Thing.JSON).getBytes(StandardCharsets.UTF_8), FINE),
        endsAll(
                "200 MB with their length",
                Place.of(flood(Http.head(200, "Content-Length: " + LARGE), "x".repeat(1 << 16))),
                TOO_LARGE)
            .but(Verb.HEAD, Expectation.once(Ending.ANSWER, Kept.DROPPED)),
        endsAll(
                "chunks without end",
                Place.of(
                    flood(
                        Http.head(200, "Transfer-Encoding: chunked"),
                        "10000\r\n" + "x".repeat(1 << 16) + "\r\n")),
                TOO_LARGE)
            .but(Verb.HEAD, Expectation.once(Ending.ANSWER, Kept.DROPPED)),
        body("gzip bomb", gzip(new byte[BOMB]), TOO_LARGE, GZIP),
        body("gzip", gzip(Thing.JSON.getBytes(StandardCharsets.UTF_8)), FINE, GZIP),
        broken("bad gzip", Thing.JSON.getBytes(StandardCharsets.UTF_8)),
        broken("cut gzip", cut(gzip(Thing.JSON.getBytes(StandardCharsets.UTF_8)))),
        body(
            "encoding that nobody asked for",
            new byte[] {1, 2, 3},
            UNUSABLE,
            "Content-Encoding: aws-chunked"));
  }

  private static Fault unusable(String name, String body) {
    return body(name, body.getBytes(StandardCharsets.UTF_8), UNUSABLE);
  }

  private static Fault body(String name, byte[] body, Expectation expected, String... fields) {
    return endsAll(name, Place.of(new ToHead(Http.answer(body, fields))), expected)
        .but(Verb.HEAD, FINE);
  }

  private static Fault broken(String name, byte[] body) {
    return repeatsSome(
            name, Place.of(new ToHead(Http.answer(body, GZIP))), Ending.OUTCOME_UNKNOWN, Kept.DROPPED)
        .but(Verb.HEAD, FINE);
  }

  private static Trouble flood(String head, String piece) {
    byte[] bytes = piece.getBytes(StandardCharsets.ISO_8859_1);
    return exchange -> {
      exchange.request();
      exchange.send(head);
      exchange.flood(bytes);
    };
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
