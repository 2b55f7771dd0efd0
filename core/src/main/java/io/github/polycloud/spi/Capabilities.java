// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.capability.Capability;
import io.github.polycloud.internal.arguments.NonNullParameters;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The capabilities of a provider with the implementation of each. {@code ProviderInfo} takes the
 * {@linkplain #declared() set}, and the cloud is built from the same constant, so that the two
 * cannot differ:
 *
 * <pre>{@code
 * class AcmeProvider {
 *   static final Capabilities<AcmeClient> CAPABILITIES =
 *       Capabilities.<AcmeClient>builder()
 *           .add(Capability.REGIONS, AcmeRegions::new)
 *           .add(Capability.ACCOUNT, AcmeAccount::new)
 *           .build();
 *
 *   static final ProviderInfo INFO =
 *       ProviderInfo.builder("acme")
 *           .endpoint("acme", "https://api.acme.example")
 *           .capabilities(CAPABILITIES.declared())
 *           .build();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Factories are called when a connection is opened; they perform no
 * I/O.
 *
 * @param <C> type of the factory argument, usually the native client
 * @since 0.1.0
 */
public final class Capabilities<C> {
  private final Map<Capability<?>, Function<? super C, ?>> factories;
  // Of each capability, read when the first connection is opened.
  private final Map<Class<?>, Map<Method, NonNullParameters>> parameters =
      new ConcurrentHashMap<>();

  private Capabilities(Map<Capability<?>, Function<? super C, ?>> factories) {
    this.factories = Collections.unmodifiableMap(new LinkedHashMap<>(factories));
  }

  /**
   * Returns an empty builder.
   *
   * @param <C> type of the factory argument, usually the native client
   */
  public static <C> Builder<C> builder() {
    return new Builder<>();
  }

  /** Returns the capabilities, for {@code ProviderInfo}. */
  public Set<Capability<?>> declared() {
    return factories.keySet();
  }

  /** Creates the implementations for a client, by interface. */
  Map<Class<?>, Object> implementations(C client) {
    Map<Class<?>, Object> implementations = new LinkedHashMap<>();
    factories.forEach(
        (capability, factory) ->
            implementations.put(
                capability.type(), checked(capability.type(), factory.apply(client))));
    return implementations;
  }

  private <T> T checked(Class<T> type, Object implementation) {
    return CheckedCapability.of(
        type,
        type.cast(implementation),
        parameters.computeIfAbsent(type, CheckedCapability::parameters));
  }

  /**
   * Builder for {@link Capabilities}. Not thread-safe.
   *
   * @param <C> type of the factory argument
   */
  public static final class Builder<C> {
    private final Map<Capability<?>, Function<? super C, ?>> factories = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a capability.
     *
     * @param capability a built-in capability or a provider-specific one
     * @param factory creates the implementation for a client
     * @throws IllegalArgumentException if the capability was already added
     */
    public <T> Builder<C> add(Capability<T> capability, Function<? super C, ? extends T> factory) {
      Objects.requireNonNull(capability, "capability");
      Objects.requireNonNull(factory, "factory");
      if (factories.putIfAbsent(capability, factory) != null) {
        throw new IllegalArgumentException(
            "capability " + capability + " is registered twice: " + capability.type().getName());
      }
      return this;
    }

    /** Builds the registry. */
    public Capabilities<C> build() {
      return new Capabilities<>(factories);
    }
  }
}
