// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.ExitStatus;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
      failures = new ConcurrentHashMap<>(opened.failures());
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

  /**
   * Returns the only connection that can do something.
   *
   * @param capability the interface of the capability
   * @throws CloudException of kind {@code CONFIGURATION} if there are several, of kind {@code
   *     UNSUPPORTED} if there is none
   */
  public Cloud one(Class<?> capability) {
    List<Cloud> able =
        clouds.values().stream().filter(c -> c.provider().supports(capability)).toList();
    if (able.size() == 1) {
      return able.get(0);
    }
    String what = capability.getSimpleName();
    if (able.isEmpty()) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          String.join(", ", clouds.keySet())
              + (clouds.size() == 1 ? " does" : " do")
              + " not support "
              + what);
    }
    throw CloudException.of(
        ErrorKind.CONFIGURATION,
        "several clouds support "
            + what
            + "; choose one: "
            + able.stream()
                .map(cloud -> "-c " + cloud.provider().id())
                .collect(Collectors.joining(" or ")));
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
    List<Cloud> able =
        clouds.values().stream().filter(cloud -> cloud.provider().supports(capability)).toList();
    if (able.isEmpty()) {
      one(capability);
    }
    return each(able, cloud -> list.apply(cloud, cloud.capability(capability).orElseThrow()));
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
