// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.auth.CredentialFile;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.internal.arguments.Elements;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes a provider: its id, endpoints, credentials, settings and capabilities. All of it is
 * data, so that providers can be listed without a connection. Immutable.
 *
 * <pre>{@code
 * ProviderInfo info =
 *     ProviderInfo.builder("acme")
 *         .name("Acme Cloud")
 *         .artifact("com.example:polycloud-provider-acme")
 *         .endpoint("acme-eu", "https://api.eu.acme.example", Map.of("region", "eu"))
 *         .endpoint("acme-us", "https://api.us.acme.example", Map.of("region", "us"))
 *         .endpointEnvironmentVariable("ACME_ENDPOINT")
 *         .credential(CredentialKey.secret("token", "ACME_TOKEN"))
 *         .setting(SettingKey.optional("region", "ACME_REGION"))
 *         .rateLimit(RateLimit.fixed(60, Duration.ofMinutes(1)))
 *         .capabilities(Set.of(Capability.APPS, Capability.REGIONS))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ProviderInfo {
  private final String id;
  private final String name;
  private final String artifact;
  private final Map<String, String> endpoints;
  private final Map<String, Map<String, String>> endpointSettings;
  private final Map<String, URI> credentialsPages;
  private final String endpointEnvironmentVariable;
  private final List<CredentialKey> credentialKeys;
  private final List<CredentialFile> credentialFiles;
  private final List<SettingKey> settingKeys;
  private final @Nullable RateLimit rateLimit;
  private final boolean explicitEndpoint;
  private final Set<Capability<?>> capabilities;

  private ProviderInfo(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.artifact = builder.artifact;
    this.endpoints = Collections.unmodifiableMap(new LinkedHashMap<>(builder.endpoints));
    this.endpointSettings = Map.copyOf(builder.endpointSettings);
    this.credentialsPages = Map.copyOf(builder.credentialsPages);
    this.endpointEnvironmentVariable = builder.endpointEnvironmentVariable;
    this.credentialKeys = List.copyOf(builder.credentialKeys);
    this.credentialFiles = List.copyOf(builder.credentialFiles);
    this.settingKeys = List.copyOf(builder.settingKeys);
    this.rateLimit = builder.rateLimit;
    this.explicitEndpoint = builder.explicitEndpoint;
    this.capabilities = builtInFirst(builder.capabilities);
  }

  /**
   * Returns a builder for a description.
   *
   * @param id the id, for example {@code heroku}: lower-case letters, digits and dashes
   * @throws IllegalArgumentException if the id has other characters
   */
  public static Builder builder(String id) {
    Objects.requireNonNull(id, "id");
    return new Builder(id);
  }

  /** Returns the id, for example {@code heroku}. */
  public String id() {
    return id;
  }

  /** Returns the display name; the id if the provider has none. */
  public String name() {
    return name;
  }

  /**
   * Returns the Maven coordinates as {@code groupId:artifactId}; empty if the provider declares
   * none.
   */
  public String artifact() {
    return artifact;
  }

  /** Returns the URLs of the endpoints by name. The first is the default. Never empty. */
  public Map<String, String> endpoints() {
    return endpoints;
  }

  /**
   * Returns the environment variable that selects the endpoint by name or URL; empty if there is
   * none.
   */
  public String endpointEnvironmentVariable() {
    return endpointEnvironmentVariable;
  }

  /** Returns the name of the default endpoint. */
  public String defaultEndpointName() {
    return endpoints.keySet().iterator().next();
  }

  /** Returns the URL of the default endpoint. */
  public String defaultEndpoint() {
    return endpoints.values().iterator().next();
  }

  /** Returns the credentials that a connection accepts. */
  public List<CredentialKey> credentialKeys() {
    return credentialKeys;
  }

  /** Returns the file formats that are searched for credentials and settings. */
  public List<CredentialFile> credentialFiles() {
    return credentialFiles;
  }

  /** Returns the settings that a connection accepts. None of them is secret. */
  public List<SettingKey> settingKeys() {
    return settingKeys;
  }

  /**
   * Returns the settings of an endpoint by name. They apply if neither arguments, environment nor
   * files set another value.
   *
   * @param url the URL of an endpoint
   * @return the settings; empty if the URL is not that of a declared endpoint
   */
  public Map<String, String> endpointSettings(String url) {
    Objects.requireNonNull(url, "url");
    return endpointSettings.getOrDefault(withoutTrailingSlash(url), Map.of());
  }

  /**
   * Returns the web page on which credentials of an endpoint are created.
   *
   * @param url the URL of an endpoint
   * @return the page; empty if the provider declares none for the URL
   */
  public Optional<URI> credentialsPage(String url) {
    Objects.requireNonNull(url, "url");
    return Optional.ofNullable(credentialsPages.get(withoutTrailingSlash(url)));
  }

  /**
   * Returns the suggested rate limit, which applies if the application sets no rate limiter; empty
   * if there is none.
   */
  public Optional<RateLimit> rateLimit() {
    return Optional.ofNullable(rateLimit);
  }

  /**
   * Returns whether {@code Clouds.configured()} needs a configured endpoint for this provider, and
   * credentials alone do not count.
   */
  public boolean requiresExplicitEndpoint() {
    return explicitEndpoint;
  }

  /** Returns the supported capabilities, built-in ones first. Unmodifiable. */
  public Set<Capability<?>> capabilities() {
    return capabilities;
  }

  /**
   * Returns whether the provider has the capability of this interface.
   *
   * @param capability the interface, for example {@code Apps.class}
   */
  public boolean supports(Class<?> capability) {
    Objects.requireNonNull(capability, "capability");
    return capabilities.stream().anyMatch(declared -> declared.type() == capability);
  }

  /** Returns id and name. */
  @Override
  public String toString() {
    return "ProviderInfo[" + id + ", " + name + "]";
  }

  private static String withoutTrailingSlash(String url) {
    return url.endsWith("/") ? withoutTrailingSlash(url.substring(0, url.length() - 1)) : url;
  }

  private static Set<Capability<?>> builtInFirst(Set<Capability<?>> declared) {
    Set<Capability<?>> ordered = new LinkedHashSet<>(Capability.builtIn());
    ordered.retainAll(declared);
    ordered.addAll(declared);
    return Collections.unmodifiableSet(ordered);
  }

  /** Builder for {@link ProviderInfo}. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private String name;
    private String artifact = "";
    private String endpointEnvironmentVariable = "";
    private @Nullable RateLimit rateLimit;
    private boolean explicitEndpoint;
    private final Map<String, String> endpoints = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> endpointSettings = new LinkedHashMap<>();
    private final Map<String, URI> credentialsPages = new LinkedHashMap<>();
    private final List<CredentialKey> credentialKeys = new ArrayList<>();
    private final List<CredentialFile> credentialFiles = new ArrayList<>();
    private final List<SettingKey> settingKeys = new ArrayList<>();
    private final Set<Capability<?>> capabilities = new LinkedHashSet<>();

    private Builder(String id) {
      if (!id.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException(
            "provider id must consist of lower-case letters, digits and dashes");
      }
      this.id = id;
      this.name = id;
    }

    /** Sets the display name; the id by default. */
    public Builder name(String displayName) {
      name = Objects.requireNonNull(displayName, "displayName");
      return this;
    }

    /** Sets the Maven coordinates, for example {@code com.example:provider-acme}. */
    public Builder artifact(String groupAndArtifact) {
      artifact = Objects.requireNonNull(groupAndArtifact, "groupAndArtifact");
      return this;
    }

    /**
     * Adds an endpoint. The first one is the default.
     *
     * @param endpointName the name by which applications select it
     * @param url the URL
     */
    public Builder endpoint(String endpointName, String url) {
      Objects.requireNonNull(endpointName, "endpointName");
      Objects.requireNonNull(url, "url");
      endpoints.put(endpointName, url);
      return this;
    }

    /**
     * Like {@link #endpoint(String, String)}, but with settings of the endpoint, such as the URL of
     * its token service.
     *
     * @param settings values of declared {@linkplain #setting settings} by name
     */
    public Builder endpoint(String endpointName, String url, Map<String, String> settings) {
      Objects.requireNonNull(endpointName, "endpointName");
      Objects.requireNonNull(url, "url");
      endpointSettings.put(withoutTrailingSlash(url), Elements.copyOf("settings", settings));
      return endpoint(endpointName, url);
    }

    /**
     * Sets the web page on which credentials of an endpoint are created. The error for missing
     * credentials names it.
     *
     * @param url the URL of the endpoint
     */
    public Builder credentialsPage(String url, URI page) {
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(page, "page");
      credentialsPages.put(withoutTrailingSlash(url), page);
      return this;
    }

    /** Adds endpoints by name, in the order of the map. */
    public Builder endpoints(Map<String, String> urlsByName) {
      endpoints.putAll(Elements.requireNonNull("urlsByName", urlsByName));
      return this;
    }

    /** Sets the environment variable that selects the endpoint by name or URL. */
    public Builder endpointEnvironmentVariable(String variable) {
      endpointEnvironmentVariable = Objects.requireNonNull(variable, "variable");
      return this;
    }

    /** Adds credentials. */
    public Builder credential(CredentialKey... keys) {
      credentialKeys.addAll(Elements.listOf("keys", keys));
      return this;
    }

    /** Adds file formats that are searched for credentials and settings. */
    public Builder credentialFile(CredentialFile... files) {
      credentialFiles.addAll(Elements.listOf("files", files));
      return this;
    }

    /** Adds settings that are not secret. */
    public Builder setting(SettingKey... keys) {
      settingKeys.addAll(Elements.listOf("keys", keys));
      return this;
    }

    /** Suggests a rate limit, which applies if the application sets no rate limiter. */
    public Builder rateLimit(RateLimit limit) {
      rateLimit = Objects.requireNonNull(limit, "limit");
      return this;
    }

    /**
     * Leaves the provider out of {@code Clouds.configured()} unless an endpoint is configured: the
     * default one is retired, or belongs to another provider with the same credentials.
     */
    public Builder requiresExplicitEndpoint() {
      explicitEndpoint = true;
      return this;
    }

    /** Adds capabilities, usually those of {@code io.github.polycloud.spi.Capabilities}. */
    public Builder capabilities(Collection<? extends Capability<?>> declared) {
      capabilities.addAll(Elements.requireNonNull("declared", declared));
      return this;
    }

    /**
     * Builds the description.
     *
     * @throws IllegalArgumentException if there is no endpoint, if two credentials or settings have
     *     the same name, or if an endpoint has an undeclared setting; the message names it
     */
    public ProviderInfo build() {
      if (endpoints.isEmpty()) {
        throw invalid("has no endpoint; add one with endpoint(name, url)");
      }
      Set<String> names = new HashSet<>();
      for (CredentialKey key : credentialKeys) {
        requireUnique(key.name(), names);
      }
      for (SettingKey key : settingKeys) {
        requireUnique(key.name(), names);
      }
      for (Map<String, String> settings : endpointSettings.values()) {
        for (String setting : settings.keySet()) {
          if (settingKeys.stream().noneMatch(key -> key.name().equals(setting))) {
            throw invalid(
                "has an endpoint with the unknown setting "
                    + setting
                    + "; declare it with setting(...)");
          }
        }
      }
      return new ProviderInfo(this);
    }

    private void requireUnique(String keyName, Set<String> names) {
      if (!names.add(keyName)) {
        throw invalid("has two credentials or settings named " + keyName);
      }
    }

    private IllegalArgumentException invalid(String problem) {
      return new IllegalArgumentException("provider " + id + " " + problem);
    }
  }
}
