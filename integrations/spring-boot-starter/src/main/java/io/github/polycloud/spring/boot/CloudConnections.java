// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spring.boot.PolycloudConnectionDetails.Target;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;

/** Opens the connections of the properties; the factory of their beans. */
final class CloudConnections {
  private final PolycloudProperties properties;
  private final ObjectProvider<PolycloudConnectionDetails> details;
  private final ObjectProvider<CallListener> listeners;
  private final ObjectProvider<CloudBuilderCustomizer> customizers;
  private final ObjectProvider<SslBundles> sslBundles;

  CloudConnections(
      PolycloudProperties properties,
      ObjectProvider<PolycloudConnectionDetails> details,
      ObjectProvider<CallListener> listeners,
      ObjectProvider<CloudBuilderCustomizer> customizers,
      ObjectProvider<SslBundles> sslBundles) {
    this.properties = properties;
    this.details = details;
    this.listeners = listeners;
    this.customizers = customizers;
    this.sslBundles = sslBundles;
  }

  /** Opens a connection; called for each bean, by name. */
  Cloud connect(String name) {
    ConnectionProperties connection = properties.connections().get(name);
    String id = connection == null ? null : connection.provider();
    if (connection == null || id == null || id.isBlank()) {
      throw new ConnectionException(
          name,
          "the provider is missing; available are "
              + String.join(", ", Clouds.providers().stream().map(ProviderInfo::id).toList()),
          List.of("provider"));
    }
    CloudProvider provider;
    try {
      provider = Clouds.discoverProviders().provider(id);
    } catch (CloudException e) {
      throw new ConnectionException(name, String.valueOf(e.getMessage()), List.of("provider"), e);
    }
    List<String> related = DeclaredConnections.OPTIONS;
    try {
      CloudBuilder builder = Clouds.builder(provider).connectionName(name);
      apply(connection, builder);
      related = loginProperties(provider.info());
      Optional<Target> target =
          Optional.ofNullable(details.getIfAvailable()).flatMap(all -> all.target(name, id));
      if (target.isPresent()) {
        apply(target.get(), builder);
      } else {
        applyLogin(connection, provider.info(), builder);
      }
      listeners.orderedStream().forEach(builder::addListener);
      customizers.orderedStream().forEach(customizer -> customizer.customize(name, builder));
      return builder.connect();
    } catch (CloudException | NoSuchSslBundleException e) {
      throw new ConnectionException(name, String.valueOf(e.getMessage()), related, e);
    } catch (IllegalArgumentException e) {
      // Thrown by whatever a customizer calls, too.
      List<String> all =
          Stream.concat(
                  loginProperties(provider.info()).stream(), DeclaredConnections.OPTIONS.stream())
              .toList();
      throw new ConnectionException(name, String.valueOf(e.getMessage()), all, e);
    }
  }

  private void apply(ConnectionProperties connection, CloudBuilder builder) {
    ConnectionProperties.Timeouts timeouts = connection.timeouts();
    Timeouts defaults = Timeouts.defaults();
    builder.timeouts(
        new Timeouts(
            timeouts.connect() == null ? defaults.connect() : timeouts.connect(),
            timeouts.response() == null ? defaults.response() : timeouts.response(),
            timeouts.call() == null ? defaults.call() : timeouts.call()));
    ifSet(connection.rateLimit().timeout(), builder::rateLimitTimeout);
    ifSet(connection.rateLimit().account(), builder::rateLimitAccount);
    ifSet(connection.maxConnections(), builder::maxConnections);
    ifSet(connection.maxResponseSize(), size -> builder.maxResponseSize(size.toBytes()));
    ifSet(connection.proxy(), url -> builder.proxy(proxy(url)));
    ifSet(
        connection.sslBundle(),
        bundle -> builder.sslContext(sslBundles.getObject().getBundle(bundle).createSslContext()));
    ifSet(connection.trustedCertificates(), builder::trustedCertificates);
    ifSet(connection.userAgent(), builder::userAgent);
    connection.headers().forEach(builder::header);
  }

  private static void applyLogin(
      ConnectionProperties connection, ProviderInfo info, CloudBuilder builder) {
    ifSet(connection.endpoint(), builder::endpoint);
    declared(connection.credentials(), info.credentialKeys(), CredentialKey::name)
        .forEach(builder::credential);
    declared(connection.settings(), info.settingKeys(), SettingKey::name).forEach(builder::setting);
  }

  private static void apply(Target target, CloudBuilder builder) {
    builder.environment(Environment.of(Map.of())).endpoint(target.endpoint());
    target.credentials().forEach(builder::credential);
    target.settings().forEach(builder::setting);
    target.trustedCertificates().ifPresent(builder::trustedCertificates);
  }

  /** Returns the values by the names that the provider declares, in whatever form they are. */
  private static <K> Map<String, String> declared(
      Map<String, String> values, List<K> keys, Function<K, String> nameOf) {
    Map<String, String> declared = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            declared.put(
                keys.stream()
                    .map(nameOf)
                    .filter(key -> canonical(key).equals(canonical(name)))
                    .findFirst()
                    .orElse(name),
                value));
    return declared;
  }

  private static String canonical(String name) {
    return SecretProperties.canonical(name);
  }

  /** The message of the JDK for an invalid URL contains it, with its password. */
  private static URI proxy(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the proxy is not a URL");
    }
  }

  private static List<String> loginProperties(ProviderInfo info) {
    return Stream.of(
            Stream.of("endpoint"),
            info.credentialKeys().stream().map(key -> kebab("credentials.", key.name())),
            info.settingKeys().stream().map(key -> kebab("settings.", key.name())))
        .flatMap(names -> names)
        .toList();
  }

  private static String kebab(String prefix, String name) {
    return prefix + name.replace('_', '-');
  }

  private static <T> void ifSet(@Nullable T value, Consumer<T> setting) {
    if (value != null) {
      setting.accept(value);
    }
  }
}
