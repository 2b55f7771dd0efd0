// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import io.github.polycloud.ovh.types.change.Change.Kind;
import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The differences of two descriptions: operations and models that were added, removed, deprecated
 * or changed. Immutable.
 *
 * <pre>{@code
 * ApiChanges changes =
 *     ApiChanges.between(
 *         Descriptions.read(Path.of("old.json")), Descriptions.read(Path.of("new.json")));
 * System.out.print(changes.toMarkdown());
 * }</pre>
 *
 * @param all the differences, sorted by kind and subject
 * @since 0.1.0
 */
public record ApiChanges(List<Change> all) {
  private static final Pattern PATH_PARAMETER = Pattern.compile("\\{[^{}/]*}");
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind).thenComparing(change -> place(change.subject()));

  /** Copies the list. */
  public ApiChanges {
    all = List.copyOf(all);
  }

  /**
   * Compares descriptions. An operation is identified by its method and path, a model by its
   * section and name. Operations whose path parameters are named differently are the same.
   *
   * @param before the older descriptions
   * @param after the newer descriptions
   */
  public static ApiChanges between(
      Collection<ApiDescription> before, Collection<ApiDescription> after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    // A model that several sections have would otherwise be listed for each.
    Set<Change> changes = new LinkedHashSet<>();
    compare(
        operations(before),
        operations(after),
        Operation::id,
        (old, current) -> changes.addAll(new OperationComparison(old, current).changes()),
        changes);
    Map<String, Map<String, Model>> oldModels = models(before);
    Map<String, Map<String, Model>> newModels = models(after);
    Set<String> sections = new LinkedHashSet<>(oldModels.keySet());
    sections.addAll(newModels.keySet());
    for (String section : sections) {
      compare(
          oldModels.getOrDefault(section, Map.of()),
          newModels.getOrDefault(section, Map.of()),
          Model::name,
          (old, current) -> changes.addAll(new ModelComparison(old, current).changes()),
          changes);
    }
    return new ApiChanges(changes.stream().sorted(ORDER).toList());
  }

  /** Compares what has the same key in both, and names the others as added or removed. */
  private static <T> void compare(
      Map<String, T> before,
      Map<String, T> after,
      Function<T, String> name,
      BiConsumer<T, T> both,
      Set<Change> changes) {
    before.forEach(
        (key, old) -> {
          T current = after.get(key);
          if (current == null) {
            changes.add(new Change(Kind.REMOVED, name.apply(old), ""));
          } else {
            both.accept(old, current);
          }
        });
    after.forEach(
        (key, current) -> {
          if (!before.containsKey(key)) {
            changes.add(new Change(Kind.ADDED, name.apply(current), ""));
          }
        });
  }

  private static Map<String, Operation> operations(Collection<ApiDescription> descriptions) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    for (ApiDescription description : descriptions) {
      for (Operation operation : description.operations()) {
        operations.put(PATH_PARAMETER.matcher(operation.id()).replaceAll("_"), operation);
      }
    }
    return operations;
  }

  private static Map<String, Map<String, Model>> models(Collection<ApiDescription> descriptions) {
    Map<String, Map<String, Model>> models = new TreeMap<>();
    for (ApiDescription description : descriptions) {
      models
          .computeIfAbsent(description.name(), name -> new TreeMap<>())
          .putAll(description.models());
    }
    return models;
  }

  /** Operations come before models, by path and then by method. */
  private static String place(String subject) {
    int blank = subject.indexOf(' ');
    return blank < 0 ? "~" + subject : subject.substring(blank + 1) + " " + subject;
  }

  /** Returns the differences of one kind. */
  public List<Change> of(Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return all.stream().filter(change -> change.kind() == kind).toList();
  }

  /** Returns whether the descriptions are equal as far as types are concerned. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Returns a changelog in Markdown with a heading for each kind that occurs, and a list item for
   * each operation and model; empty if there are no differences.
   */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : Kind.values()) {
      Map<String, List<Change>> subjects =
          of(kind).stream()
              .collect(
                  Collectors.groupingBy(Change::subject, LinkedHashMap::new, Collectors.toList()));
      if (!subjects.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n").append("## ").append(heading(kind)).append("\n\n");
        subjects.forEach((subject, changes) -> item(text, subject, changes));
      }
    }
    return text.toString();
  }

  private static void item(StringBuilder text, String subject, List<Change> changes) {
    text.append("- `").append(subject).append('`');
    if (changes.size() == 1) {
      String detail = changes.get(0).detail();
      text.append(detail.isEmpty() ? "" : ": " + detail).append('\n');
      return;
    }
    text.append('\n');
    changes.forEach(change -> text.append("  - ").append(change.detail()).append('\n'));
  }

  private static String heading(Kind kind) {
    return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** One line for each difference. */
  @Override
  public String toString() {
    return all.stream().map(Change::toString).collect(Collectors.joining("\n"));
  }
}
