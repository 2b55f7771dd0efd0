// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name of a method, and the first sentence of its documentation.
 *
 * @param name the name
 * @param sentence what it does
 * @param filtered what it does with optional parameters
 * @param plural what {@code all} reads, in Pascal case; empty for the resource itself
 */
record MethodName(String name, String sentence, String filtered, String plural) {
  /** Names the methods of a resource, by the ids of their operations. */
  static Map<String, MethodName> of(
      String resource, Collection<Operation> operations, Resources resources) {
    Map<String, MethodName> names = new HashMap<>();
    Identifiers taken = new Identifiers();
    List<Operation> sorted = new ArrayList<>(operations);
    sorted.sort(Operation.ORDER);
    for (Operation operation : sorted) {
      MethodName plain = plain(resource, operation, resources);
      String name = plain.name();
      if (taken.isTaken(name)) {
        String last = Resources.lastName(resource);
        name += "Of" + Words.pascal(Words.singular(last.isEmpty() ? "api" : last));
      }
      names.put(
          operation.id(),
          new MethodName(taken.unique(name), plain.sentence(), plain.filtered(), plain.plural()));
    }
    return names;
  }

  private static MethodName plain(String resource, Operation operation, Resources resources) {
    String path = operation.path();
    String last = Resources.lastName(resource);
    String subject = last.isEmpty() ? "resource" : last;
    List<String> inner = inner(resource, path);
    String noun = String.join(" ", inner);
    String own = noun.isEmpty() ? subject : noun;
    String one = article(Words.prose(Words.singular(own)));
    String many = Words.prose(Words.plural(own));
    String plural = noun.isEmpty() ? "" : Words.pascal(Words.plural(noun));
    boolean isElement = Resources.isElement(path);
    boolean isCollection = resources.isCollection(path);
    String method = operation.method();
    if (resources.isAction(operation) && !noun.isEmpty()) {
      return simple(
          Identifiers.method(noun, Words.singular(subject)),
          "Calls " + Literals.code(inner.get(inner.size() - 1), "an action") + ".",
          plural);
    }
    switch (method) {
      case "GET":
        if (isElement) {
          return simple(
              noun.isEmpty() ? "get" : Identifiers.method(Words.singular(noun), subject),
              "One " + Words.prose(Words.singular(own)) + ".",
              plural);
        }
        if (isCollection) {
          boolean ids = isIds(operation.result());
          return new MethodName(
              noun.isEmpty() ? "list" : Identifiers.method(Words.plural(noun), subject),
              (ids ? "Ids of all " : "All ") + many + ".",
              (ids ? "Ids of the " + many : Words.capitalized(many))
                  + " that match the filters; a null filter is not applied.",
              plural);
        }
        String things = operation.result() instanceof TypeRef.Listing ? many : Words.prose(own);
        return new MethodName(
            noun.isEmpty() ? "get" : Identifiers.method(noun, subject),
            "The " + things + ".",
            "The " + things + ", with filters; a null filter is not applied.",
            plural);
      case "POST":
        return simple(verb("create", noun), "Creates " + one + ".", plural);
      case "PUT":
        return isElement || noun.isEmpty()
            ? simple(verb("update", Words.singular(noun)), "Changes " + one + ".", plural)
            : simple(verb("update", noun), "Changes the " + Words.prose(own) + ".", plural);
      case "DELETE":
        return isElement || noun.isEmpty()
            ? simple(verb("delete", Words.singular(noun)), "Deletes " + one + ".", plural)
            : simple(verb("delete", noun), "Deletes the " + Words.prose(own) + ".", plural);
      default:
        return simple(
            verb(method.toLowerCase(Locale.ROOT), noun),
            "Sends " + Literals.code(method, "a request") + ".",
            plural);
    }
  }

  private static MethodName simple(String name, String sentence, String plural) {
    return new MethodName(name, sentence, sentence, plural);
  }

  private static String verb(String verb, String noun) {
    return verb + Words.pascal(noun);
  }

  private static List<String> inner(String resource, String path) {
    List<String> names = Resources.names(path);
    return names.subList(Math.min(Resources.names(resource).size(), names.size()), names.size());
  }

  /** Whether a list has ids, and no objects. */
  static boolean isIds(TypeRef result) {
    return result instanceof TypeRef.Listing list
        && list.element() instanceof TypeRef.Simple simple
        && simple != TypeRef.Simple.ANY;
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.isEmpty() ? 'x' : noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
