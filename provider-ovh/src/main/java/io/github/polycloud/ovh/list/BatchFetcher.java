// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.list;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.internal.list.Elements;
import io.github.polycloud.paging.ListResult;
import io.github.polycloud.paging.Paged;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the objects of a list in batches of fifty, and one by one if the service does not support
 * batches.
 */
final class BatchFetcher<T> {
  private static final int SIZE = 50;
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");

  /** Errors of a service that treats the complete batch as one id, or does not support batches. */
  private static final Set<ErrorKind> UNSUPPORTED =
      Set.of(
          ErrorKind.NOT_FOUND,
          ErrorKind.PERMISSION_DENIED,
          ErrorKind.INVALID_REQUEST,
          ErrorKind.UNEXPECTED_RESPONSE);

  private final ListPath path;
  private final Class<T> type;
  private final ProgressListener progress;
  private final AtomicBoolean supported = new AtomicBoolean(true);

  /**
   * One element of a batch response.
   *
   * @param key its id
   * @param value the object; null if there is an error instead
   * @param <T> type of the object
   */
  record Element<T>(@Nullable String key, @Nullable T value) {}

  /**
   * A generic class with its argument. A type factory that outlives the application would keep its
   * class loader.
   */
  private record Parameterized(Class<?> raw, Type argument) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {argument};
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }

  BatchFetcher(ListPath path, Class<T> type, ProgressListener progress) {
    this.path = path;
    this.type = type;
    this.progress = progress;
  }

  Paged<T> list(int parallelism) {
    return Paged.ofBatches(
        path::ids,
        SIZE,
        (ids, before, total) -> {
          ListResult<T> objects = objects(ids, parallelism);
          progress.onProgress(before + ids.size(), total);
          return objects;
        });
  }

  private ListResult<T> objects(List<String> ids, int parallelism) {
    List<Element<T>> elements = elements(ids);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (elements.get(i).value() == null) {
        missing.add(ids.get(i));
      }
    }
    // A batch reports errors as display text only; a separate request yields status and kind.
    BulkResult<String, Optional<T>> single =
        Bulk.of(parallelism)
            .map(missing, (String id) -> Elements.read(id, one -> path.element(one, type)));
    Iterator<BulkResult.Item<String, Optional<T>>> next = single.items().iterator();
    List<T> objects = new ArrayList<>();
    for (Element<T> element : elements) {
      T value = element.value();
      Optional<T> read = value == null ? next.next().result() : Optional.of(value);
      if (read != null) {
        read.ifPresent(objects::add);
      }
    }
    return new ListResult<>(objects, ListResult.of(single).failures());
  }

  /** Returns one element per id, in the order of the ids. */
  private List<Element<T>> elements(List<String> ids) {
    List<Element<T>> empty = ids.stream().map(id -> new Element<T>(id, null)).toList();
    if (!supported.get() || ids.size() < 2 || ids.stream().anyMatch(id -> id.contains(","))) {
      return empty;
    }
    List<Element<T>> elements;
    try {
      elements = request(ids);
    } catch (CloudException e) {
      if (!UNSUPPORTED.contains(e.kind())) {
        throw e;
      }
      elements = List.of();
    }
    if (!matches(elements, ids)) {
      supported.set(false);
      LOG.warn(
          "ovh: {} does not support batches; reading its elements one by one", path.collection());
      return empty;
    }
    return elements;
  }

  @SuppressWarnings("unchecked")
  private List<Element<T>> request(List<String> ids) {
    Type elements = new Parameterized(List.class, new Parameterized(Element.class, type));
    return (List<Element<T>>) path.calls().send(path.batch(ids)).as(elements);
  }

  /** Objects must never be mixed up, so the keys of a response must match the ids if it has any. */
  private static <T> boolean matches(List<Element<T>> elements, List<String> ids) {
    boolean matching = elements.size() == ids.size();
    for (int i = 0; matching && i < ids.size(); i++) {
      String key = elements.get(i) == null ? "" : elements.get(i).key();
      matching = key == null || key.equals(ids.get(i));
    }
    return matching;
  }
}
