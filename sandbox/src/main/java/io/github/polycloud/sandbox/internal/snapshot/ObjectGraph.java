// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads a graph of state objects with Java serialization. What surrounds the state, such
 * as servers and clocks, is written as a name, and replaced by that of the reader. URLs below the
 * address of a server are replaced likewise, since the reader's server has another port.
 *
 * <p>Only classes of the sandbox and values of the JDK are read, so that a crafted file cannot run
 * code of other libraries. Memory is bounded by the length of what is read.
 */
public final class ObjectGraph {

  private static final String OWN = "io.github.polycloud.sandbox.";
  private static final int MOST_DEPTH = 300;

  /** The least number of elements that is allowed, of whatever length the input is. */
  private static final int FEW_ELEMENTS = 1 << 16;

  private static final Set<String> PACKAGES =
      Set.of(
          "java.math",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "tools.jackson.databind.node");

  private static final Set<String> OTHERS =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.String",
          "java.lang.String$CaseInsensitiveComparator",
          "java.lang.invoke.SerializedLambda",
          "java.net.URI");

  private final Map<String, Object> surroundings;
  private final Map<String, Supplier<String>> addresses;

  /**
   * A graph in its surroundings.
   *
   * @param surroundings objects by name that are not part of the graph
   * @param addresses return base URLs by name, without a trailing slash; a reader calls those that
   *     it needs
   */
  public ObjectGraph(Map<String, Object> surroundings, Map<String, Supplier<String>> addresses) {
    this.surroundings = new LinkedHashMap<>(surroundings);
    this.addresses = new LinkedHashMap<>(addresses);
  }

  /**
   * Writes a graph; the caller holds the lock of its objects.
   *
   * @throws IOException if an object cannot be part of a snapshot
   */
  public byte[] write(Serializable root) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (Writer writer = new Writer(bytes)) {
      writer.writeObject(root);
    } catch (StackOverflowError e) {
      throw new IOException("the objects are nested too deeply", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a graph.
   *
   * @throws IOException if these are not the bytes of such a graph, or of one of another version
   */
  public <T> T read(byte[] bytes, Class<T> type) throws IOException {
    try (Reader reader = new Reader(bytes)) {
      return type.cast(reader.readObject());
    } catch (ReflectiveOperationException | RuntimeException | StackOverflowError e) {
      // Readers of the JDK's own classes throw various exceptions on bytes that were tampered with.
      throw new IOException("unreadable: " + e.getClass().getSimpleName(), e);
    }
  }

  /** An object of the surroundings. */
  private record Outside(String name) implements Serializable {}

  /** A URL below an address. */
  private record Link(String address, String rest) implements Serializable {}

  private final class Writer extends ObjectOutputStream {

    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, String> bases = new LinkedHashMap<>();
    private boolean rejected;

    Writer(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
      surroundings.forEach((name, object) -> names.put(object, name));
      addresses.forEach((name, url) -> bases.put(name, url.get()));
    }

    @Override
    protected Object replaceObject(Object object) throws IOException {
      if (object instanceof String text) {
        return link(text);
      }
      String name = names.get(object);
      if (name != null) {
        return new Outside(name);
      }
      // After an exception the stream writes that one, too.
      if (!rejected && !isReadable(object.getClass())) {
        rejected = true;
        throw new NotSerializableException(object.getClass().getName());
      }
      return object;
    }

    private Object link(String text) {
      for (Map.Entry<String, String> base : bases.entrySet()) {
        String url = base.getValue();
        if (text.startsWith(url) && text.startsWith("/", url.length())) {
          return new Link(base.getKey(), text.substring(url.length()));
        }
      }
      return text;
    }
  }

  private final class Reader extends ObjectInputStream {

    Reader(byte[] bytes) throws IOException {
      super(new ByteArrayInputStream(bytes));
      enableResolveObject(true);
      setObjectInputFilter(new Bounds(bytes.length));
    }

    @Override
    protected Object resolveObject(Object object) throws IOException {
      if (object instanceof Outside outside) {
        return known(surroundings.get(outside.name()), outside.name());
      }
      if (object instanceof Link link) {
        return known(addresses.get(link.address()), link.address()).get() + link.rest();
      }
      return object;
    }

    private static <T> T known(@Nullable T found, String name) throws IOException {
      if (found == null) {
        throw new InvalidObjectException("unknown name " + name);
      }
      return found;
    }
  }

  /** Checks classes, depth, and the elements of arrays, of which each takes a byte at least. */
  private static final class Bounds implements ObjectInputFilter {

    private final long most;
    private long elements;

    Bounds(long length) {
      most = length + FEW_ELEMENTS;
    }

    @Override
    public Status checkInput(FilterInfo info) {
      elements += Math.max(0, info.arrayLength());
      Class<?> type = info.serialClass();
      if (elements > most || info.depth() > MOST_DEPTH) {
        return Status.REJECTED;
      }
      return type == null ? Status.UNDECIDED : isReadable(type) ? Status.ALLOWED : Status.REJECTED;
    }
  }

  private static boolean isReadable(Class<?> serialized) {
    Class<?> type = serialized;
    while (type.isArray()) {
      type = type.componentType();
    }
    return type.isPrimitive() || isAllowed(type);
  }

  private static boolean isAllowed(Class<?> type) {
    String name = type.getName();
    return name.startsWith(OWN)
        || OTHERS.contains(name)
        || PACKAGES.contains(type.getPackageName());
  }
}
