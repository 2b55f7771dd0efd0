// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.capability.Capability;
import io.github.polycloud.internal.arguments.NonNullParameters;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
 * <p>Immutable and thread-safe. A factory is called when a connection first uses its capability,
 * and may be called again by a concurrent first use; it performs no I/O.
 *
 * @param <C> type of the factory argument, usually the native client
 * @since 0.1.0
 */
public final class Capabilities<C> {
  private final Set<Capability<?>> declared;
  private final Map<Class<?>, Function<? super C, ?>> factories = new LinkedHashMap<>();
  // Of each capability, read when it is first used.
  private final Map<Class<?>, Map<Method, NonNullParameters>> parameters =
      new ConcurrentHashMap<>();

  private Capabilities(Map<Capability<?>, Function<? super C, ?>> factories) {
    this.declared = Collections.unmodifiableSet(new LinkedHashSet<>(factories.keySet()));
    factories.forEach((capability, factory) -> this.factories.put(capability.type(), factory));
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
    return declared;
  }

  /** Returns the implementations for a client. */
  Implementations<C> implementations(C client) {
    return new Implementations<>(this, client);
  }

  /** The implementations for one client, each created when it is first used. Thread-safe. */
  static final class Implementations<C> {
    private final Capabilities<C> capabilities;
    private final C client;
    private final Map<Class<?>, Object> created = new ConcurrentHashMap<>();

    private Implementations(Capabilities<C> capabilities, C client) {
      this.capabilities = capabilities;
      this.client = client;
    }

    /** Returns the interfaces of the capabilities. */
    Set<Class<?>> types() {
      return capabilities.factories.keySet();
    }

    /** Returns the implementation of an interface; null if it is not among the capabilities. */
    <T> @Nullable T get(Class<T> type) {
      Object known = created.get(type);
      Function<? super C, ?> factory = known == null ? capabilities.factories.get(type) : null;
      if (factory != null) {
        // Not computeIfAbsent: a factory may use another capability.
        T implementation = checked(type, type.cast(factory.apply(client)));
        Object earlier = created.putIfAbsent(type, implementation);
        known = earlier == null ? implementation : earlier;
      }
      return type.cast(known);
    }

    private <T> T checked(Class<T> type, T implementation) {
      Objects.requireNonNull(
          implementation, () -> "the factory of " + type.getName() + " returned null");
      return CheckedCapability.of(
          type,
          implementation,
          capabilities.parameters.computeIfAbsent(type, CheckedCapability::parameters));
    }
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
