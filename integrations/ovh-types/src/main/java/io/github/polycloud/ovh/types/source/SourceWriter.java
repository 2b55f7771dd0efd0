// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.source.Usage.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the sources of some operations. Names are planned from all operations of the descriptions,
 * so that they do not depend on which are written.
 */
public final class SourceWriter {
  private static final String SUFFIX = ".java";

  private final Catalog catalog;
  private final Usage usage;
  private final Resources resources;
  private final TypeNames names;
  private final String packageName;
  private final String modelPackage;
  private final JavaTypes types;
  private final Map<String, List<Operation>> byResource = new HashMap<>();
  private final Map<String, TypeRef> read = new HashMap<>();
  private final Map<String, List<String>> unions = new HashMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, RecordPlan> requests = new TreeMap<>();

  /** Plans the names of all operations and models. */
  public SourceWriter(Collection<ApiDescription> descriptions, String packageName) {
    this.catalog = new Catalog(descriptions);
    this.usage = new Usage(catalog);
    this.resources = new Resources(catalog.operations());
    this.names = new TypeNames(catalog, usage, resources);
    this.packageName = packageName;
    this.modelPackage = packageName + ".model";
    this.types = new JavaTypes(catalog, usage, names, modelPackage);
    for (Operation operation : catalog.operations()) {
      byResource
          .computeIfAbsent(resources.of(operation.path()), path -> new ArrayList<>())
          .add(operation);
      if (operation.method().equals("GET")) {
        read.put(operation.path(), operation.result());
      }
    }
    for (Model model : catalog.models().values()) {
      if (model instanceof Model.Union union && usage.isWritten(union)) {
        for (String variant : new TreeSet<>(union.variants().values())) {
          unions
              .computeIfAbsent(variant, name -> new ArrayList<>())
              .add(names.inResponses(model.name()));
        }
      }
    }
  }

  /** Whether a part of the name of a package is a keyword of Java. */
  public static boolean hasKeyword(String packageName) {
    return Arrays.stream(packageName.split("\\.")).anyMatch(Identifiers::isKeyword);
  }

  /** Returns the text of each file, by its name below the folder of the package. */
  public Map<String, String> write(Collection<Operation> selected) {
    Map<String, List<Operation>> chosen = new TreeMap<>();
    Set<String> responses = new TreeSet<>();
    Set<String> sent = new TreeSet<>();
    List<Operation> sorted =
        selected.stream().map(catalog::operation).distinct().sorted(Operation.ORDER).toList();
    for (Operation operation : sorted) {
      chosen
          .computeIfAbsent(resources.of(operation.path()), path -> new ArrayList<>())
          .add(operation);
      reach(operation, responses, sent);
    }
    chosen.forEach(this::api);
    models(responses, sent);
    requests.values().forEach(this::record);
    if (!sorted.isEmpty()) {
      String origin = catalog.origin(sorted.get(0).id());
      files.put("package-info" + SUFFIX, PackageTemplate.write(packageName, "Operations", origin));
      files.put("RequiredAccess" + SUFFIX, AccessTemplate.write(sorted, packageName, origin));
      if (files.keySet().stream().anyMatch(file -> file.startsWith("model/"))) {
        files.put(
            "model/package-info" + SUFFIX, PackageTemplate.write(modelPackage, "Models", origin));
      }
    }
    return files;
  }

  private void api(String resource, List<Operation> selected) {
    List<Operation> all = byResource.getOrDefault(resource, List.of());
    String name = names.ofResource(resource);
    InterfacePlan plan =
        new InterfacePlan(
            name,
            catalog.origin(selected.get(0).id()),
            resource,
            selected,
            MethodName.of(resource, all, resources),
            this::body,
            this::isIdempotent);
    files.put(name + SUFFIX, InterfaceTemplate.write(plan, packageName, types));
  }

  /** A PUT that starts a task starts another one when it is repeated. */
  private boolean isIdempotent(Operation operation) {
    if (!operation.method().equals("PUT")) {
      return false;
    }
    TypeRef result = operation.result();
    return result == TypeRef.Simple.VOID
        || result.equals(read.get(operation.path()))
        || (operation.body() != null && result.equals(operation.body().whole()));
  }

  private void reach(Operation operation, Set<String> responses, Set<String> sent) {
    usage.reach(operation.result(), responses, name -> true);
    operation.parameters().stream()
        .map(parameter -> parameter.type())
        .filter(types::isScalarOrList)
        .forEach(type -> usage.reach(type, responses, name -> true));
    Operation.Body body = operation.body();
    if (body == null) {
      return;
    }
    List<Field> fields = body.fields();
    if (body.whole() != null) {
      usage.reach(body.whole(), sent, name -> !usage.isShared(name));
    }
    fields.forEach(field -> usage.reach(field.type(), sent, name -> !usage.isShared(name)));
    for (String name : Set.copyOf(sent)) {
      if (usage.isShared(name)) {
        usage.reach(new TypeRef.Named(name, List.of()), responses, any -> true);
      }
    }
  }

  private void models(Set<String> responses, Set<String> sent) {
    responses.forEach(name -> model(name, Direction.IN_RESPONSES));
    sent.stream()
        .filter(
            name ->
                !responses.contains(name)
                    || !names.inRequests(name).equals(names.inResponses(name)))
        .forEach(name -> model(name, Direction.IN_REQUESTS));
  }

  private void model(String name, Direction direction) {
    Model model = catalog.model(name);
    if (!types.isWritten(model)) {
      return;
    }
    String type =
        direction == Direction.IN_REQUESTS ? names.inRequests(name) : names.inResponses(name);
    String origin = catalog.origin(name);
    if (model instanceof Model.Enumeration enumeration) {
      put(type, EnumTemplate.write(enumeration, type, modelPackage, origin));
    } else if (model instanceof Model.Union union) {
      put(type, union(union, type, origin));
    } else if (model instanceof Model.Structure structure) {
      boolean isRequest = direction == Direction.IN_REQUESTS;
      RecordPlan plan =
          new RecordPlan(
              type,
              origin,
              Words.capitalized(Words.prose(type)) + ".",
              direction,
              structure.typeParameters(),
              unions.getOrDefault(name, List.of()),
              isRequest ? writable(structure.fields()) : structure.fields());
      record(plan);
    }
  }

  private void record(RecordPlan plan) {
    put(plan.name(), RecordTemplate.write(plan, modelPackage, types));
  }

  private void put(String type, String text) {
    files.put("model/" + type + SUFFIX, text);
  }

  private String union(Model.Union union, String type, String origin) {
    Map<String, String> variants = new LinkedHashMap<>();
    boolean inVariants = true;
    String discriminator = Objects.requireNonNull(union.discriminator());
    for (Map.Entry<String, String> entry : union.variants().entrySet()) {
      variants.put(entry.getKey(), names.inResponses(entry.getValue()));
      inVariants &=
          catalog.model(entry.getValue()) instanceof Model.Structure structure
              && structure.fields().stream().anyMatch(f -> f.name().equals(discriminator));
    }
    return UnionTemplate.write(type, modelPackage, origin, discriminator, inVariants, variants);
  }

  private static List<Field> writable(List<Field> fields) {
    return fields.stream().filter(field -> !field.readOnly()).toList();
  }

  /** Returns the type of a body; empty for none, also for one without fields that can be sent. */
  private String body(Operation operation, SourceFile file) {
    Operation.Body body = operation.body();
    if (body == null) {
      return "";
    }
    if (body.whole() != null) {
      boolean isEmpty =
          body.whole() instanceof TypeRef.Named named
              && catalog.model(named.name()) instanceof Model.Structure structure
              && writable(structure.fields()).isEmpty();
      return isEmpty ? "" : types.of(body.whole(), Direction.IN_REQUESTS, file, List.of());
    }
    List<Field> fields = writable(body.fields());
    if (fields.isEmpty()) {
      return "";
    }
    String name = names.body(operation);
    requests.put(
        name,
        new RecordPlan(
            name,
            catalog.origin(operation.id()),
            "Body of {@code " + operation.method() + "} " + Literals.path(operation.path()) + ".",
            Direction.IN_REQUESTS,
            List.of(),
            List.of(),
            fields));
    return file.use(modelPackage + "." + name);
  }
}
