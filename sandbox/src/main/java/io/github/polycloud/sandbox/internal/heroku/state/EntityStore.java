package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Things of one kind in the order they came, each found by any of its identities. */
public final class EntityStore<T> {

  private final List<T> things = new ArrayList<>();
  private final String kind;
  private final BiPredicate<T, String> identity;

  /**
   * An empty roster.
   *
   * @param kind what a refusal calls a thing that is not here
   * @param identity whether a text from a path means a thing
   */
  public EntityStore(String kind, BiPredicate<T, String> identity) {
    this.kind = kind;
    this.identity = identity;
  }

  public List<T> all() {
    return List.copyOf(things);
  }

  public T add(T thing) {
    things.add(thing);
    return thing;
  }

  public T find(String wanted) {
    return lookUp(wanted).orElseThrow(() -> HerokuError.notFound(kind));
  }

  public Optional<T> lookUp(String wanted) {
    return things.stream().filter(thing -> identity.test(thing, wanted)).findFirst();
  }

  public T replace(T old, T changed) {
    things.set(things.indexOf(old), changed);
    return changed;
  }

  public void remove(T thing) {
    things.remove(thing);
  }
}
