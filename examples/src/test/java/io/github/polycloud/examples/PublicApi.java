// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the public API of a module: the types of its exported packages with their public and
 * protected members, one per line. A type that may be null ends in {@code ?}.
 */
public final class PublicApi {
  private final StringBuilder text = new StringBuilder();
  private final List<Class<?>> types = new ArrayList<>();

  private PublicApi() {}

  /** Lists the module that contains the given type. */
  static String of(Class<?> type) {
    return read(type).text.toString();
  }

  /** Returns the public and protected types of the module that contains the given type. */
  public static List<Class<?>> typesBeside(Class<?> type) {
    return read(type).types;
  }

  private static PublicApi read(Class<?> type) {
    PublicApi listing = new PublicApi();
    try {
      Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(location)) {
        listing.add(location);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
          listing.add(jar.getPath("/"));
        }
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listing;
  }

  private void add(Path root) throws IOException {
    List<String> names = topLevelTypes(root);
    Set<String> packages = new TreeSet<>();
    Path descriptor = root.resolve("module-info.class");
    if (Files.exists(descriptor)) {
      try (InputStream bytes = Files.newInputStream(descriptor)) {
        ModuleDescriptor module = ModuleDescriptor.read(bytes);
        line(0, "module " + module.name());
        module.exports().stream()
            .filter(Predicate.not(ModuleDescriptor.Exports::isQualified))
            .map(ModuleDescriptor.Exports::source)
            .forEach(packages::add);
      }
    } else {
      line(0, "automatic module");
      names.stream().map(PublicApi::packageOf).forEach(packages::add);
    }
    for (String inPackage : packages) {
      text.append('\n');
      line(0, "package " + inPackage);
      for (String name : names) {
        if (packageOf(name).equals(inPackage)) {
          type(1, load(name));
        }
      }
    }
  }

  private static List<String> topLevelTypes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .map(name -> name.replace('/', '.').replace('\\', '.'))
          .filter(name -> !name.contains("$"))
          .sorted()
          .toList();
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void type(int depth, Class<?> type) {
    if (!isVisible(type.getModifiers())) {
      return;
    }
    types.add(type);
    line(depth, header(type));
    if (type.isEnum()) {
      line(depth + 1, Stream.of(type.getEnumConstants()).map(Object::toString).toList().toString());
    }
    members(
        depth,
        Stream.of(type.getDeclaredFields()).filter(field -> !field.isEnumConstant()),
        PublicApi::field);
    members(
        depth,
        Stream.of(type.getDeclaredConstructors()).filter(Predicate.not(PublicApi::isCanonical)),
        PublicApi::executable);
    members(
        depth,
        Stream.of(type.getDeclaredMethods()).filter(Predicate.not(PublicApi::isImplied)),
        PublicApi::executable);
    Stream.of(type.getDeclaredClasses())
        .sorted(Comparator.comparing(Class::getName))
        .forEach(nested -> type(depth + 1, nested));
  }

  private <M extends Member> void members(int depth, Stream<M> members, Function<M, String> show) {
    members
        .filter(PublicApi::isListed)
        .sorted(Comparator.comparing((M member) -> member.getName()).thenComparing(show))
        .forEach(member -> line(depth + 1, show.apply(member)));
  }

  private static String header(Class<?> type) {
    StringBuilder header = new StringBuilder();
    int modifiers = type.getModifiers();
    if (Modifier.isProtected(modifiers)) {
      header.append("protected ");
    }
    if (type.isAnnotation()) {
      header.append("@interface ");
    } else if (type.isInterface()) {
      header.append("interface ");
    } else if (type.isRecord()) {
      header.append("record ");
    } else if (type.isEnum()) {
      header.append("enum ");
    } else {
      header
          .append(Modifier.isAbstract(modifiers) ? "abstract " : "")
          .append(Modifier.isFinal(modifiers) ? "final " : "")
          .append("class ");
    }
    header.append(type.getSimpleName()).append(variables(type.getTypeParameters()));
    if (type.isRecord()) {
      header.append(
          Stream.of(type.getRecordComponents())
              .map(PublicApi::component)
              .collect(Collectors.joining(", ", "(", ")")));
    }
    AnnotatedType parent = type.getAnnotatedSuperclass();
    if (parent != null && !type.isRecord() && !type.isEnum() && parent.getType() != Object.class) {
      header.append(" extends ").append(show(parent));
    }
    if (!type.isAnnotation() && type.getAnnotatedInterfaces().length > 0) {
      header
          .append(type.isInterface() ? " extends " : " implements ")
          .append(list(type.getAnnotatedInterfaces()));
    }
    return header.toString();
  }

  private static String component(RecordComponent component) {
    return show(component.getAnnotatedType()) + " " + component.getName();
  }

  private static String field(Field field) {
    return prefix(field) + show(field.getAnnotatedType()) + " " + field.getName();
  }

  private static String executable(Executable member) {
    StringBuilder line = new StringBuilder(prefix(member));
    String variables = variables(member.getTypeParameters());
    line.append(variables).append(variables.isEmpty() ? "" : " ");
    if (member instanceof Method method) {
      if (method.isDefault()) {
        line.insert(0, "default ");
      } else if (Modifier.isAbstract(method.getModifiers())
          && !method.getDeclaringClass().isInterface()) {
        line.insert(0, "abstract ");
      }
      line.append(show(method.getAnnotatedReturnType())).append(' ').append(method.getName());
    } else {
      line.append(member.getDeclaringClass().getSimpleName());
    }
    line.append('(').append(parameters(member)).append(')');
    if (member.getAnnotatedExceptionTypes().length > 0) {
      line.append(" throws ").append(list(member.getAnnotatedExceptionTypes()));
    }
    return line.toString();
  }

  private static String parameters(Executable member) {
    AnnotatedType[] types = member.getAnnotatedParameterTypes();
    return IntStream.range(0, types.length)
        .mapToObj(i -> parameter(types[i], member.getParameters()[i]))
        .collect(Collectors.joining(", "));
  }

  private static String parameter(AnnotatedType type, Parameter parameter) {
    String shown = show(type);
    if (parameter.isVarArgs()) {
      shown = shown.substring(0, shown.length() - "[]".length()) + "...";
    }
    return shown + " " + parameter.getName();
  }

  private static String prefix(Member member) {
    return (Modifier.isProtected(member.getModifiers()) ? "protected " : "")
        + (Modifier.isStatic(member.getModifiers()) ? "static " : "");
  }

  private static String variables(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Stream.of(variables)
        .map(PublicApi::variable)
        .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String variable(TypeVariable<?> variable) {
    String bounds =
        Stream.of(variable.getAnnotatedBounds())
            .map(PublicApi::show)
            .filter(bound -> !bound.equals("Object"))
            .collect(Collectors.joining(" & "));
    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
  }

  private static String list(AnnotatedType[] types) {
    return Stream.of(types).map(PublicApi::show).collect(Collectors.joining(", "));
  }

  private static String show(AnnotatedType type) {
    String shown;
    if (type instanceof AnnotatedArrayType array) {
      shown = show(array.getAnnotatedGenericComponentType()) + "[]";
    } else if (type instanceof AnnotatedParameterizedType parameterized) {
      String raw = type.getType().getTypeName();
      shown =
          name(raw.substring(0, raw.indexOf('<')))
              + "<"
              + list(parameterized.getAnnotatedActualTypeArguments())
              + ">";
    } else if (type instanceof AnnotatedWildcardType wildcard) {
      shown = wildcard(wildcard);
    } else {
      shown = name(type.getType().getTypeName());
    }
    return shown + (isNullable(type) ? "?" : "");
  }

  private static String wildcard(AnnotatedWildcardType wildcard) {
    if (wildcard.getAnnotatedLowerBounds().length > 0) {
      return "? super " + list(wildcard.getAnnotatedLowerBounds());
    }
    String upper = list(wildcard.getAnnotatedUpperBounds());
    return upper.isEmpty() || upper.equals("Object") ? "?" : "? extends " + upper;
  }

  private static boolean isNullable(AnnotatedType type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(found -> found.annotationType().equals(Nullable.class));
  }

  private static String name(String full) {
    return full.replaceFirst("^java\\.lang\\.(?=[A-Z])", "").replace('$', '.');
  }

  private static boolean isListed(Member member) {
    return isVisible(member.getModifiers()) && !member.isSynthetic();
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** Whether this is the canonical constructor, which the header of the record shows already. */
  private static boolean isCanonical(Constructor<?> constructor) {
    Class<?> type = constructor.getDeclaringClass();
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
  }

  /**
   * Whether this is a record accessor, an implicit enum method or an override of an {@code Object}
   * method.
   */
  private static boolean isImplied(Method method) {
    Class<?> type = method.getDeclaringClass();
    if (type.isRecord()
        && Stream.of(type.getRecordComponents())
            .anyMatch(component -> component.getAccessor().equals(method))) {
      return true;
    }
    if (type.isEnum() && List.of("values", "valueOf").contains(method.getName())) {
      return true;
    }
    return Stream.of(Object.class.getMethods())
        .anyMatch(
            inherited ->
                inherited.getName().equals(method.getName())
                    && Arrays.equals(inherited.getParameterTypes(), method.getParameterTypes()));
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }
}
