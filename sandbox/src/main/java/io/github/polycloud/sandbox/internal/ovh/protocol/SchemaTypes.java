// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types of operations and models, read from {@code types.txt}, which describes its form. */
final class SchemaTypes {

  /**
   * A parameter of an operation.
   *
   * @param name null for the whole body
   * @param place OVH's {@code paramType}
   */
  record Parameter(@Nullable String name, String place, String type, boolean required) {

    /** The characters before the names of those that are not in the path. */
    private static final Map<Character, String> PLACES =
        Map.of('?', "query", '^', "header", '+', "body");

    static Parameter parse(String word) {
      String place = PLACES.get(word.charAt(0));
      int colon = word.indexOf(':');
      String name = word.substring(place == null ? 0 : 1, colon);
      boolean marked = name.endsWith("!");
      boolean whole = name.isEmpty();
      return new Parameter(
          whole ? null : marked ? name.substring(0, name.length() - 1) : name,
          place == null ? "path" : place,
          word.substring(colon + 1),
          marked || whole || place == null);
    }
  }

  /**
   * An operation.
   *
   * @param status OVH's {@code apiStatus}
   */
  record Operation(List<Parameter> parameters, String status, @Nullable String response) {
    private static final Operation UNKNOWN = new Operation(List.of(), "PRODUCTION", null);

    static Operation parse(String[] words) {
      List<Parameter> parameters = new ArrayList<>();
      String status = UNKNOWN.status();
      for (int i = 2; i < words.length - 2; i++) {
        if (words[i].startsWith("#")) {
          status = words[i].substring(1);
        } else {
          parameters.add(Parameter.parse(words[i]));
        }
      }
      return new Operation(List.copyOf(parameters), status, words[words.length - 1]);
    }

    /** The types that it mentions. */
    List<String> types() {
      List<String> types = new ArrayList<>(parameters.stream().map(Parameter::type).toList());
      if (response != null) {
        types.add(response);
      }
      return types;
    }

    /** The parameter of the path with this name, a string if none is declared. */
    Parameter path(String name) {
      return parameters.stream()
          .filter(parameter -> parameter.place().equals("path") && name.equals(parameter.name()))
          .findFirst()
          .orElseGet(() -> new Parameter(name, "path", "string", true));
    }
  }

  private static final class Loaded {
    private static final SchemaTypes TYPES = load();
  }

  private final Map<String, Operation> operations = new HashMap<>();
  private final Map<String, SchemaModel> models = new HashMap<>();

  private SchemaTypes() {}

  /** Nothing is known of any operation. */
  static SchemaTypes none() {
    return new SchemaTypes();
  }

  /** The types of the sandbox, which are read at the first call. */
  static SchemaTypes ofSandbox() {
    return Loaded.TYPES;
  }

  private static SchemaTypes load() {
    SchemaTypes types = new SchemaTypes();
    try (InputStream stream = SchemaTypes.class.getResourceAsStream("types.txt")) {
      String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      text.replace("\n    ", " ").lines().forEach(types::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  private void add(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "", "#" -> {}
      case "model", "enum" -> {
        SchemaModel model = SchemaModel.parse(words);
        models.put(model.name(), model);
      }
      default -> operations.put(words[0] + " " + words[1], Operation.parse(words));
    }
  }

  Operation operation(String method, String path) {
    return operations.getOrDefault(method + " " + path, Operation.UNKNOWN);
  }

  /** The models that the types mention, directly or in a field of another. */
  SortedMap<String, SchemaModel> models(Collection<String> types) {
    SortedMap<String, SchemaModel> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(types);
    while (!open.isEmpty()) {
      String name = open.remove().replace("map[string]", "").replace("[]", "");
      SchemaModel model = models.get(name);
      if (model != null && found.put(name, model) == null) {
        open.addAll(model.types());
      }
    }
    return found;
  }
}
