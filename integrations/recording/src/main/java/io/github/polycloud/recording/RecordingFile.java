// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The format of a recording: JSON with one value a line in a stable order, so that it can be
 * reviewed and compared.
 *
 * @param recorded the date
 * @param exchanges in the order in which they began
 */
record RecordingFile(LocalDate recorded, List<RecordedExchange> exchanges) {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final int FORMAT = 1;

  /** Writes a file as a whole, or not at all. */
  static void write(Path file, LocalDate recorded, List<RecordedExchange> exchanges) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("recorded", recorded.toString());
    root.put("exchanges", exchanges.stream().map(RecordingFile::toJson).toList());
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, ".recording", ".json");
      try {
        Files.writeString(written, JSON.writer().with(printer).writeValueAsString(root) + "\n");
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not write the recording " + file, e);
    }
  }

  /** Reads a file. */
  static RecordingFile read(Path file) {
    try {
      Map<?, ?> root = (Map<?, ?>) JSON.readValue(Files.readString(file), Object.class);
      if (!Integer.valueOf(FORMAT).equals(root.get("format"))) {
        throw new IOException("its format must be " + FORMAT);
      }
      List<RecordedExchange> exchanges = new ArrayList<>();
      for (Object each : (List<?>) present(root.get("exchanges"))) {
        exchanges.add(exchange((Map<?, ?>) each));
      }
      return new RecordingFile(LocalDate.parse((String) present(root.get("recorded"))), exchanges);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(
          "there is no recording "
              + file
              + "; record it with -D"
              + RecordingMode.PROPERTY
              + "=record",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the recording " + file, e);
    } catch (JacksonException
        | ClassCastException
        | IllegalArgumentException
        | DateTimeException e) {
      throw new UncheckedIOException(
          "could not read the recording " + file, new IOException("it is not a recording", e));
    }
  }

  private static Map<String, Object> toJson(RecordedExchange exchange) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("method", exchange.method());
    request.put("url", exchange.url());
    if (exchange.presigned()) {
      request.put("presigned", true);
    }
    put(request, exchange.requestHeaders(), exchange.requestBody());
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("status", exchange.status());
    put(response, exchange.responseHeaders(), exchange.responseBody());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("connection", exchange.connection());
    if (exchange.concurrent()) {
      json.put("concurrent", true);
    }
    json.put("request", request);
    json.put("response", response);
    return json;
  }

  private static void put(
      Map<String, @Nullable Object> message, Map<String, List<String>> headers, RecordedBody body) {
    if (!headers.isEmpty()) {
      message.put("headers", headers);
    }
    switch (body.form()) {
      case NONE -> {}
      case JSON -> message.put("json", body.value());
      // A line a line, for the reader.
      case TEXT -> message.put("text", List.of(String.valueOf(body.value()).split("(?<=\n)", -1)));
      case BINARY -> message.put("bytes", body.size());
    }
  }

  private static RecordedExchange exchange(Map<?, ?> json) {
    Map<?, ?> request = (Map<?, ?>) present(json.get("request"));
    Map<?, ?> response = (Map<?, ?>) present(json.get("response"));
    return new RecordedExchange(
        (String) present(json.get("connection")),
        (String) present(request.get("method")),
        (String) present(request.get("url")),
        Boolean.TRUE.equals(request.get("presigned")),
        Boolean.TRUE.equals(json.get("concurrent")),
        headers(request),
        body(request),
        (Integer) present(response.get("status")),
        headers(response),
        body(response));
  }

  private static Map<String, List<String>> headers(Map<?, ?> message) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    if (message.get("headers") instanceof Map<?, ?> fields) {
      fields.forEach(
          (name, values) ->
              headers.put(
                  (String) name, ((List<?>) values).stream().map(String::valueOf).toList()));
    }
    return headers;
  }

  private static RecordedBody body(Map<?, ?> message) {
    if (message.containsKey("json")) {
      return new RecordedBody(RecordedBody.Form.JSON, message.get("json"), 0);
    }
    if (message.get("text") instanceof List<?> lines) {
      StringBuilder text = new StringBuilder();
      lines.forEach(text::append);
      return new RecordedBody(RecordedBody.Form.TEXT, text.toString(), 0);
    }
    return message.get("bytes") instanceof Number size
        ? RecordedBody.binary(size.longValue())
        : RecordedBody.NONE;
  }

  private static Object present(@Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("a field is missing");
    }
    return value;
  }
}
