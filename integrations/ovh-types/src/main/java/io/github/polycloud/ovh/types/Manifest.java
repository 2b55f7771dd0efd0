// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.description.Descriptions;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists the generated files of a package, and what they were generated from. It has no time and no
 * path of a machine.
 *
 * @param packageName the package
 * @param descriptions the selected operations, and the models that they reach
 * @param files the SHA-256 of each file, by its path below the source root
 */
record Manifest(String packageName, List<ApiDescription> descriptions, Map<String, String> files) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int FORMAT = 1;

  // What an edited manifest names is removed only if it lies in the package.
  private static final Pattern FILE = Pattern.compile("(model/)?[A-Za-z0-9_-]+\\.(java|txt)");

  static Manifest of(
      String packageName, List<ApiDescription> descriptions, Map<String, String> sources) {
    Map<String, String> hashes = new TreeMap<>();
    sources.forEach((file, text) -> hashes.put(file, hash(text)));
    return new Manifest(
        packageName,
        descriptions.stream().sorted(Comparator.comparing(ApiDescription::name)).toList(),
        hashes);
  }

  /** The path of the manifest of a package below the source root. */
  static String path(String packageName) {
    return folder(packageName) + GeneratedSources.MANIFEST;
  }

  private static String folder(String packageName) {
    return packageName.replace('.', '/') + "/";
  }

  String text() {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT).put("package", packageName);
    ArrayNode sections = root.putArray("descriptions");
    descriptions.forEach(description -> sections.add(Descriptions.tree(description)));
    ObjectNode hashes = root.putObject("files");
    files.forEach((file, hash) -> hashes.put(file.substring(folder(packageName).length()), hash));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return MAPPER
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines))
            .writeValueAsString(root)
        + "\n";
  }

  /** Returns the manifest of a package; empty if there is none. */
  static Optional<Manifest> read(Path root, String packageName) {
    Path file = root.resolve(path(packageName));
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode json;
    try {
      json = MAPPER.readTree(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw unreadable(file);
    }
    if (json.path("format").asInt(0) != FORMAT) {
      throw unreadable(file);
    }
    List<ApiDescription> descriptions = new ArrayList<>();
    for (JsonNode description : json.path("descriptions")) {
      descriptions.add(Descriptions.parse(description.toString()));
    }
    Map<String, String> files = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : json.path("files").properties()) {
      if (!FILE.matcher(entry.getKey()).matches()) {
        throw unreadable(file);
      }
      files.put(folder(packageName) + entry.getKey(), entry.getValue().asString(""));
    }
    return Optional.of(new Manifest(packageName, descriptions, files));
  }

  private static CloudException unreadable(Path file) {
    return CloudException.of(
        ErrorKind.INVALID_REQUEST,
        file + " is not a manifest of this version; delete it and the generated files");
  }

  /** Returns the hash of a file; null if it does not exist. */
  static @Nullable String hash(Path file) throws IOException {
    return Files.exists(file)
        ? hash(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : null;
  }

  /** Returns the hash of a text; line ends of another platform make no difference. */
  static String hash(String text) {
    byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
