// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.App;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The open connections of a command, in the order of the clouds. */
public final class Connections implements AutoCloseable {
  private final Connector connector;
  private final Map<String, Cloud> clouds;
  private final Map<String, CloudException> failures;

  Connections(Connector connector) {
    this.connector = connector;
    try {
      Connector.Opened opened = connector.connect();
      clouds = opened.clouds();
      failures = new ConcurrentSkipListMap<>(opened.failures());
    } catch (RuntimeException e) {
      connector.close();
      throw e;
    }
  }

  /** Returns all connections. */
  public List<Cloud> all() {
    return List.copyOf(clouds.values());
  }

  /** Returns what connects, for further connections. */
  public Connector connector() {
    return connector;
  }

  /** Returns whether a write was printed instead of sent: what follows from it is made up. */
  public boolean hasRehearsed() {
    return connector.hasRehearsed();
  }

  /**
   * Returns the only connection that can do something.
   *
   * @param capability the interface of the capability
   * @throws CloudException of kind {@code CONFIGURATION} if there are several, of kind {@code
   *     UNSUPPORTED} if there is none
   */
  public Cloud one(Class<?> capability) {
    List<Cloud> able = able(capability);
    if (able.size() == 1) {
      return able.get(0);
    }
    throw CloudException.of(
        ErrorKind.CONFIGURATION,
        "several clouds have " + Nouns.of(capability) + "; choose one: " + choice(able));
  }

  /**
   * Returns the connection that can do something with an app. If several can, those are asked which
   * of them has an app of this name.
   *
   * @param capability the interface of the capability
   * @param app the name of the app
   * @throws CloudException of kind {@code CONFIGURATION} if several have such an app, {@code
   *     NOT_FOUND} if none has, {@code UNSUPPORTED} if none has the capability
   */
  public Cloud one(Class<?> capability, String app) {
    failures.forEach((id, failure) -> note(id, failure));
    List<Cloud> able = able(capability);
    if (able.size() == 1) {
      return able.get(0);
    }
    BulkResult<Cloud, Optional<App>> asked = find(app, able);
    List<Cloud> having = having(asked);
    if (having.isEmpty()) {
      throw noApp(app, asked);
    }
    if (having.size() > 1) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "several clouds have an app " + app + "; choose one: " + choice(having));
    }
    asked.failures().forEach((cloud, failure) -> note(cloud.provider().id(), failure));
    return having.get(0);
  }

  /**
   * Does something with an app on the cloud that has it. If the app does not exist there, the error
   * says so, and which other cloud has it.
   *
   * @param capability the interface of the capability that is needed
   * @param app the name of the app
   * @param action what to do; returns the exit status
   * @throws CloudException as {@link #one(Class, String)} does, and what the action throws
   */
  public int withApp(Class<?> capability, String app, AppAction action) throws IOException {
    Cloud cloud = one(capability, app);
    try {
      return action.on(cloud);
    } catch (NotFoundException e) {
      // Asked only now: it would be one more call for every command.
      BulkResult<Cloud, Optional<App>> asked = find(app, all());
      List<Cloud> having = having(asked);
      if (having.isEmpty()) {
        throw noApp(app, asked);
      }
      if (having.contains(cloud)) {
        throw e;
      }
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          String.format(
              "app %s is on %s, which has no %s; %s",
              app,
              having.get(0).provider().id(),
              Nouns.of(capability),
              Nouns.offer(having.get(0))));
    }
  }

  /** What is done with the cloud of an app. */
  @FunctionalInterface
  public interface AppAction {
    /** Does it; returns the exit status. */
    int on(Cloud cloud) throws IOException;
  }

  private static BulkResult<Cloud, Optional<App>> find(String app, List<Cloud> clouds) {
    List<Cloud> asked =
        clouds.stream().filter(cloud -> cloud.provider().supports(Apps.class)).toList();
    return Bulk.of(clouds.size()).map(asked, cloud -> cloud.apps().find(app));
  }

  private static List<Cloud> having(BulkResult<Cloud, Optional<App>> asked) {
    return asked.items().stream()
        .filter(item -> item.result() != null && item.result().isPresent())
        .map(BulkResult.Item::input)
        .toList();
  }

  private static CloudException noApp(String app, BulkResult<Cloud, Optional<App>> asked) {
    // A cloud that cannot be asked may be the one that has it.
    asked.orThrow();
    List<String> ids = asked.items().stream().map(item -> item.input().provider().id()).toList();
    return Missing.of(
        (ids.size() == 1 ? ids.get(0) : "neither " + String.join(" nor ", ids))
            + " has "
            + (ids.size() == 1 ? "no" : "an")
            + " app "
            + app,
        "apps");
  }

  /**
   * Returns the connection to a cloud, for what only this cloud has.
   *
   * @param provider the id of the provider
   * @param noun what it has, for messages
   * @throws CloudException of kind {@code UNSUPPORTED} if another cloud was selected, of kind
   *     {@code CONFIGURATION} if there are no credentials or they cannot be used
   */
  public Cloud only(String provider, String noun) {
    CloudException failure = failures.get(provider);
    if (failure != null) {
      throw failure;
    }
    Cloud cloud = clouds.get(provider);
    if (cloud == null) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          String.join(", ", clouds.keySet())
              + " cannot do this: "
              + noun
              + " are on "
              + provider
              + "; use -c "
              + provider
              + (clouds.size() == 1 ? "; " + Nouns.offer(all().get(0)) : ""));
    }
    return cloud;
  }

  /** Returns those that have a capability, in the order of the clouds; at least one. */
  private List<Cloud> able(Class<?> capability) {
    List<Cloud> able = all().stream().filter(c -> c.provider().supports(capability)).toList();
    if (able.isEmpty()) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          all().stream()
                  .map(cloud -> cloud.provider().id() + " has no " + Nouns.of(capability))
                  .collect(Collectors.joining(", "))
              + all().stream()
                  .map(cloud -> "; " + Nouns.offer(cloud))
                  .collect(Collectors.joining()));
    }
    return able;
  }

  private static String choice(List<Cloud> clouds) {
    return clouds.stream()
        .map(cloud -> "-c " + cloud.provider().id())
        .collect(Collectors.joining(" or "));
  }

  private static void note(String id, Exception failure) {
    System.err.println("note: without " + id + ": " + ExitStatus.message(failure));
  }

  /**
   * Returns the only connection.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there are several
   */
  public Cloud only() {
    if (clouds.size() == 1) {
      return clouds.values().iterator().next();
    }
    throw CloudException.of(
        ErrorKind.CONFIGURATION,
        "there are several clouds; choose one: "
            + clouds.keySet().stream().map(id -> "-c " + id).collect(Collectors.joining(" or ")));
  }

  /**
   * Returns what all clouds with a capability list. They are asked at the same time; the result is
   * in the order of the clouds. A cloud that fails does not hide the others: its error is printed
   * and decides the exit status.
   *
   * @param capability the interface of the capability
   * @param list lists the items of one cloud
   */
  public <C, T> Iterable<Located<T>> each(
      Class<C> capability, BiFunction<Cloud, C, ? extends Iterable<? extends T>> list) {
    return each(
        able(capability), cloud -> list.apply(cloud, cloud.capability(capability).orElseThrow()));
  }

  /**
   * Returns what all clouds list, like {@link #each(Class, BiFunction)}.
   *
   * @param list lists the items of one cloud
   */
  public <T> Iterable<Located<T>> each(Function<Cloud, ? extends Iterable<? extends T>> list) {
    return each(all(), list);
  }

  private <T> Iterable<Located<T>> each(
      List<Cloud> able, Function<Cloud, ? extends Iterable<? extends T>> list) {
    return new Concurrently<>(
        able, list, (cloud, failure) -> failures.put(cloud.provider().id(), failure));
  }

  /** Returns the ids of the clouds that failed so far. */
  public List<String> failed() {
    return failures.keySet().stream().sorted().toList();
  }

  /**
   * Prints the errors of the clouds that failed.
   *
   * @return the exit status: 0, or that of the first error
   */
  public int report() {
    int status = 0;
    for (CloudException failure : failures.values()) {
      System.err.println("error: " + ExitStatus.message(failure));
      status = status == 0 ? ExitStatus.of(failure) : status;
    }
    return status;
  }

  @Override
  public void close() {
    try {
      clouds.values().forEach(Cloud::close);
    } finally {
      connector.close();
    }
  }
}
