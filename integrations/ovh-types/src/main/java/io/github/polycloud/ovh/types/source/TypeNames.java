// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names of Java types. A model has the shortest end of its name that no other has, of at least two
 * words, so that {@code vps.disk.StateEnum} is {@code DiskState}; likewise an interface and a body,
 * which are named after their path. Names that differ in case only count as equal, because the
 * files would be the same on some systems.
 */
final class TypeNames {
  private final Identifiers identifiers = new Identifiers();
  private final Map<String, String> responses = new TreeMap<>();
  private final Map<String, String> requests = new TreeMap<>();
  private final Map<String, String> bodies = new TreeMap<>();
  private final Map<String, String> interfaces = new TreeMap<>();

  TypeNames(Catalog catalog, Usage usage, Resources resources) {
    Map<String, Candidate> models = new TreeMap<>();
    catalog.models().values().forEach(model -> models.put(model.name(), ofModel(model, usage)));
    assign(models, responses);
    for (Model model : catalog.models().values()) {
      if (model instanceof Model.Structure structure && usage.isSplit(structure)) {
        String type = inResponses(model.name());
        requests.put(model.name(), unique(request(type, usage.methods(model.name()))));
      }
    }
    Map<String, Candidate> paths = new TreeMap<>();
    Map<String, Candidate> inPlace = new TreeMap<>();
    for (Operation operation : catalog.operations()) {
      String resource = resources.of(operation.path());
      paths.put(resource, ofInterface(resource, resources));
      if (operation.body() != null && operation.body().whole() == null) {
        inPlace.put(operation.id(), ofBody(operation, resources));
      }
    }
    assign(paths, interfaces);
    assign(inPlace, bodies);
  }

  private void assign(Map<String, Candidate> candidates, Map<String, String> names) {
    Candidate.shortest(
            candidates, name -> Identifiers.isReservedType(name) || identifiers.isTaken(name))
        .forEach((key, name) -> names.put(key, unique(name)));
  }

  private String unique(String name) {
    return identifiers.unique(Identifiers.isReservedType(name) ? name + "Type" : name);
  }

  /** The name of the type of a model in responses. */
  String inResponses(String model) {
    return responses.getOrDefault(model, "Object");
  }

  /** The name of the type of a model in requests. */
  String inRequests(String model) {
    return requests.getOrDefault(model, inResponses(model));
  }

  /** The name of the type of the body of an operation that has fields. */
  String body(Operation operation) {
    return bodies.getOrDefault(operation.id(), "Object");
  }

  /** The name of the interface of a resource. */
  String ofResource(String path) {
    return interfaces.getOrDefault(path, "Object");
  }

  private static String request(String type, Set<String> methods) {
    if (methods.equals(Set.of("PUT"))) {
      return type + "Update";
    }
    return methods.equals(Set.of("POST")) ? "New" + type : type + "Input";
  }

  private static Candidate ofModel(Model model, Usage usage) {
    List<String> segments =
        new ArrayList<>(
            Arrays.stream(model.name().split("[.<>,:/]")).filter(part -> !part.isEmpty()).toList());
    String last = segments.isEmpty() ? "Type" : segments.remove(segments.size() - 1);
    segments.add(
        last.endsWith("Enum") && last.length() > 4 ? last.substring(0, last.length() - 4) : last);
    List<String> parts = pascal(segments);
    if (usage.isUpdateOnly(model)) {
      return new Candidate("", parts, "Update", 2, "");
    }
    int words = Words.of(segments.get(segments.size() - 1)).size();
    return new Candidate("", parts, "", words > 1 ? 1 : 2, last.endsWith("Enum") ? "Enum" : "");
  }

  private static Candidate ofInterface(String path, Resources resources) {
    List<String> names = new ArrayList<>(Resources.names(path));
    if (names.isEmpty()) {
      return new Candidate("", List.of("Api"), "", 1, "");
    }
    String last = names.remove(names.size() - 1);
    names.replaceAll(Words::singular);
    boolean isCollection = resources.isCollection(path);
    names.add(isCollection ? Words.plural(last) : last);
    // "Vps" is one and many.
    String suffix =
        isCollection && names.size() == 1 && Words.isUncountable(last) ? "Services" : "";
    int least = Words.of(last).size() > 1 ? 1 : 2;
    return new Candidate("", pascal(names), suffix, least, "Operations");
  }

  private static Candidate ofBody(Operation operation, Resources resources) {
    String path = operation.path();
    List<String> names = new ArrayList<>(Resources.names(path));
    if (names.isEmpty()) {
      names.add("body");
    }
    boolean isAction = resources.isAction(operation);
    if (isAction) {
      names.subList(0, names.size() - 1).replaceAll(Words::singular);
      return new Candidate("", pascal(names), "", 2, "Call");
    }
    names.replaceAll(Words::singular);
    return switch (operation.method()) {
      case "POST" -> new Candidate("New", pascal(names), "", 1, "");
      case "PUT", "PATCH" -> new Candidate("", pascal(names), "Update", 1, "");
      default -> new Candidate("", pascal(names), "Input", 1, "");
    };
  }

  private static List<String> pascal(List<String> names) {
    List<String> parts = names.stream().map(Words::pascal).filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty() ? List.of("Type") : parts;
  }
}
