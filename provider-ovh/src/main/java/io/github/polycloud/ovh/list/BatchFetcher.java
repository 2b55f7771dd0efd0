package io.github.polycloud.ovh.list;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.paging.Paged;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** One list whose objects are asked for fifty at a time, as far as the service lets them be. */
final class BatchFetcher<T> {
  private static final int SIZE = 50;
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");

  /** What a service says that takes the whole batch for one id, or knows no batches. */
  private static final Set<ErrorKind> REFUSED =
      Set.of(
          ErrorKind.NOT_FOUND,
          ErrorKind.PERMISSION_DENIED,
          ErrorKind.INVALID_REQUEST,
          ErrorKind.UNEXPECTED_RESPONSE);

  private final ListPath path;
  private final Class<T> type;
  private final ProgressListener progress;
  private final AtomicBoolean known = new AtomicBoolean(true);

  /**
   * One object of an answer.
   *
   * @param key its id
   * @param value the object; null when there is an error in its place
   * @param <T> type of the object
   */
  record Element<T>(@Nullable String key, @Nullable T value) {}

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
          List<T> objects = objects(ids, parallelism);
          progress.onProgress(before + objects.size(), total);
          return objects;
        });
  }

  private List<T> objects(List<String> ids, int parallelism) {
    List<Element<T>> elements = elements(ids);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (elements.get(i).value() == null) {
        missing.add(ids.get(i));
      }
    }
    // What the batch says of an error is a text for people; asked alone, it has status and kind.
    List<T> alone =
        Bulk.of(parallelism)
            .map(missing, (String id) -> ElementError.read(id, one -> path.element(one, type)))
            .orThrow();
    List<T> objects = new ArrayList<>();
    int used = 0;
    for (Element<T> element : elements) {
      T value = element.value();
      objects.add(value == null ? alone.get(used++) : value);
    }
    return objects;
  }

  /** An element an id, in the order of the ids. */
  private List<Element<T>> elements(List<String> ids) {
    List<Element<T>> none = ids.stream().map(id -> new Element<T>(id, null)).toList();
    if (!known.get() || ids.size() < 2 || ids.stream().anyMatch(id -> id.contains(","))) {
      return none;
    }
    List<Element<T>> elements;
    try {
      elements = ask(ids);
    } catch (CloudException e) {
      if (!REFUSED.contains(e.kind())) {
        throw e;
      }
      elements = List.of();
    }
    if (!matches(elements, ids)) {
      known.set(false);
      LOG.warn("ovh: {} answers no batches; its objects are read one by one", path.collection());
      return none;
    }
    return elements;
  }

  @SuppressWarnings("unchecked")
  private List<Element<T>> ask(List<String> ids) {
    TypeFactory types = JsonMapper.shared().getTypeFactory();
    Type all =
        types.constructCollectionType(
            List.class, types.constructParametricType(Element.class, type));
    return (List<Element<T>>) path.calls().send(path.batch(ids)).as(all);
  }

  /** An object must never be taken for another, so what has keys must have them right. */
  private static <T> boolean matches(List<Element<T>> elements, List<String> ids) {
    boolean matching = elements.size() == ids.size();
    for (int i = 0; matching && i < ids.size(); i++) {
      String key = elements.get(i) == null ? "" : elements.get(i).key();
      matching = key == null || key.equals(ids.get(i));
    }
    return matching;
  }
}
