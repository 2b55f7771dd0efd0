package io.github.polycloud.spi;

import io.github.polycloud.ops.Capability;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The capabilities of a provider with the implementation of each: the only place where a provider
 * says what it can do. {@code ProviderInfo} takes the {@linkplain #declared() set}, and the cloud
 * is built from the same constant:
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
 * <p>Immutable. Factories run when a connection is made; they perform no I/O.
 *
 * @param <C> what the factories are given: usually the native client
 */
public final class Capabilities<C> {
  private final Map<Capability<?>, Function<? super C, ?>> factories;

  private Capabilities(Map<Capability<?>, Function<? super C, ?>> factories) {
    this.factories = Collections.unmodifiableMap(new LinkedHashMap<>(factories));
  }

  /** Starts an empty registry. */
  public static <C> Builder<C> builder() {
    return new Builder<>();
  }

  /** The capabilities, for {@code ProviderInfo}. */
  public Set<Capability<?>> declared() {
    return factories.keySet();
  }

  /** The implementations for a client, by interface. */
  Map<Class<?>, Object> implementations(C client) {
    Map<Class<?>, Object> made = new LinkedHashMap<>();
    factories.forEach(
        (capability, factory) ->
            made.put(capability.type(), capability.type().cast(factory.apply(client))));
    return made;
  }

  /**
   * Collects capabilities. Not safe for use by many threads.
   *
   * @param <C> what the factories are given
   */
  public static final class Builder<C> {
    private final Map<Capability<?>, Function<? super C, ?>> factories = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a capability.
     *
     * @param capability a built-in capability, or one of the provider's own
     * @param factory makes the implementation for a client
     * @throws IllegalArgumentException if the capability was added before
     */
    public <T> Builder<C> add(Capability<T> capability, Function<? super C, ? extends T> factory) {
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
