// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.seed;

import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.snapshot.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The initial content of both clouds, from a JSON file. */
public record SeedFile(@Nullable HerokuContent heroku, @Nullable OvhContent ovh) {

  private static final int MAX_BYTES = 4 << 20;

  private static final JsonMapper MAPPER =
      Json.CAMEL
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  /** An empty file: the usual content of both clouds. */
  public static final SeedFile EMPTY = new SeedFile(null, null);

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if its content is not valid
   */
  public static SeedFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IllegalArgumentException(file + ": longer than 4 MiB");
      }
      SeedFile read = MAPPER.readValue(bytes, SeedFile.class);
      if (read == null) {
        throw new IllegalArgumentException(file + ": must be a JSON object");
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the seed file " + file + ": " + PrivateFile.reason(e), e);
    } catch (UnrecognizedPropertyException e) {
      throw invalid(file, e, "unknown member; known here are " + known(e));
    } catch (MismatchedInputException e) {
      throw invalid(file, e, "must be " + expected(e.getTargetType()));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: not valid JSON at line %d, column %d"
              .formatted(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e);
    }
  }

  private static IllegalArgumentException invalid(Path file, JacksonException e, String problem) {
    StringBuilder place = new StringBuilder();
    for (Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return new IllegalArgumentException(
        "%s: %s: %s".formatted(file, place.isEmpty() ? "the content" : place, problem), e);
  }

  private static String known(UnrecognizedPropertyException e) {
    return String.join(
        ", ", e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null || type.isRecord() || type == java.util.Map.class) {
      return "an object";
    }
    if (type == String.class) {
      return "a string";
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    return Number.class.isAssignableFrom(type) ? "a number" : "an array";
  }
}
