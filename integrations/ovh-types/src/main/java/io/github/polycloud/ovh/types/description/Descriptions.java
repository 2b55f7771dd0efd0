// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.OvhRawClient;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads descriptions of the API in each form that the service offers: version 1 and {@code /v2} as
 * served at {@code /1.0/vps.json} and {@code /v2/iam.json}, and OpenAPI 3. The form is detected.
 *
 * @since 0.1.0
 */
public final class Descriptions {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Descriptions() {}

  /**
   * Reads a description.
   *
   * @param json the text of the description
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is none
   */
  public static ApiDescription parse(String json) {
    Objects.requireNonNull(json, "json");
    return read(tree(json, "the text"), "the text");
  }

  /**
   * Reads a file, or all {@code .json} files of a directory and those below it.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if a file cannot be read or is no
   *     description; the message names it
   */
  public static List<ApiDescription> read(Path fileOrDirectory) {
    Objects.requireNonNull(fileOrDirectory, "fileOrDirectory");
    List<ApiDescription> descriptions = new ArrayList<>();
    for (Path file : files(fileOrDirectory)) {
      String json;
      if (!Files.exists(file)) {
        throw invalid(file + " does not exist");
      }
      try {
        json = Files.readString(file);
      } catch (IOException e) {
        throw invalid(file + " cannot be read as UTF-8 text");
      }
      descriptions.add(read(tree(json, file.toString()), file.toString()));
    }
    return descriptions;
  }

  /**
   * Reads the sections that contain these paths from an endpoint, without authentication.
   *
   * @param client a client of the endpoint
   * @param paths paths of operations, or the beginning of such, for example {@code /vps}, {@code
   *     /cloud/project/{serviceName}/kube} or {@code /v2/iam}
   * @throws CloudException of kind {@code NOT_FOUND} if no section contains a path, and as other
   *     calls do
   */
  public static List<ApiDescription> fetch(OvhRawClient client, Collection<String> paths) {
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(paths, "paths");
    return new SectionFinder(client)
        .find(paths).stream().map(section -> read(section.description(), section.path())).toList();
  }

  /**
   * Returns a description in a compact form, which {@link #parse} reads, too. It says all that the
   * model has, and nothing else.
   */
  public static JsonNode tree(ApiDescription description) {
    Objects.requireNonNull(description, "description");
    return StoredForm.write(description);
  }

  private static List<Path> files(Path fileOrDirectory) {
    if (!Files.isDirectory(fileOrDirectory)) {
      return List.of(fileOrDirectory);
    }
    try (Stream<Path> all = Files.walk(fileOrDirectory)) {
      List<Path> files =
          all.filter(file -> file.toString().endsWith(".json"))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw invalid(fileOrDirectory + " contains no .json file");
      }
      return files;
    } catch (IOException e) {
      throw invalid(fileOrDirectory + " cannot be read");
    }
  }

  private static JsonNode tree(String json, String source) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw invalid(source + " is not JSON");
    }
  }

  private static ApiDescription read(JsonNode root, String source) {
    try {
      return readAny(root, source);
    } catch (IllegalArgumentException e) {
      throw invalid(source + " is not a description of an API: " + e.getMessage());
    }
  }

  private static ApiDescription readAny(JsonNode root, String source) {
    if (OpenApiReader.accepts(root)) {
      return OpenApiReader.read(root);
    }
    if (PlainReader.accepts(root)) {
      return PlainReader.read(root);
    }
    if (StoredForm.accepts(root)) {
      return StoredForm.read(root);
    }
    throw invalid(
        source
            + " is not a description of an API: it has neither apis and models, nor openapi and"
            + " paths");
  }

  private static CloudException invalid(String message) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, message);
  }
}
