package io.github.polycloud;

import io.github.polycloud.auth.CredentialFile;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.http.RateLimit;
import io.github.polycloud.ops.Capability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 */
public final class ProviderInfo {
  private final String id;
  private final String name;
  private final String artifact;
  private final Map<String, String> endpoints;
  private final Map<String, Map<String, String>> endpointSettings;
  private final String endpointEnvironmentVariable;
  private final List<CredentialKey> credentialKeys;
  private final List<CredentialFile> credentialFiles;
  private final List<SettingKey> settingKeys;
  private final @Nullable RateLimit rateLimit;
  private final Set<Capability<?>> capabilities;

  private ProviderInfo(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.artifact = builder.artifact;
    this.endpoints = Collections.unmodifiableMap(new LinkedHashMap<>(builder.endpoints));
    this.endpointSettings = Map.copyOf(builder.endpointSettings);
    this.endpointEnvironmentVariable = builder.endpointEnvironmentVariable;
    this.credentialKeys = List.copyOf(builder.credentialKeys);
    this.credentialFiles = List.copyOf(builder.credentialFiles);
    this.settingKeys = List.copyOf(builder.settingKeys);
    this.rateLimit = builder.rateLimit;
    this.capabilities = inOrder(builder.capabilities);
  }

  /**
   * Starts a description.
   *
   * @param id the name to connect by, for example {@code heroku}: lower-case letters, digits and
   *     dashes
   * @throws IllegalArgumentException if the id has other characters
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The name to connect by, for example {@code heroku}. */
  public String id() {
    return id;
  }

  /** The name for people; the id if the provider gives none. */
  public String name() {
    return name;
  }

  /** Group and artifact id to depend on; empty if the provider gives none. */
  public String artifact() {
    return artifact;
  }

  /** URLs of the endpoints by name; the first is the default. */
  public Map<String, String> endpoints() {
    return endpoints;
  }

  /** The environment variable that holds the endpoint, by name or URL; empty for none. */
  public String endpointEnvironmentVariable() {
    return endpointEnvironmentVariable;
  }

  /** The name of the default endpoint. */
  public String defaultEndpointName() {
    return endpoints.keySet().iterator().next();
  }

  /** The URL of the default endpoint. */
  public String defaultEndpoint() {
    return endpoints.values().iterator().next();
  }

  /** The credentials that a connection can be given. */
  public List<CredentialKey> credentialKeys() {
    return credentialKeys;
  }

  /** The kinds of files in which credentials and settings are looked for. */
  public List<CredentialFile> credentialFiles() {
    return credentialFiles;
  }

  /** The settings that a connection can be given. None of them is secret. */
  public List<SettingKey> settingKeys() {
    return settingKeys;
  }

  /**
   * The settings that belong to an endpoint, by their name. They are used where neither arguments
   * nor environment nor files hold another value.
   *
   * @param url the URL of an endpoint, named or not
   * @return empty for the URL of no named endpoint
   */
  public Map<String, String> endpointSettings(String url) {
    return endpointSettings.getOrDefault(withoutSlash(url), Map.of());
  }

  /** The rate limit of connections for which the application sets no limiter; empty for none. */
  public Optional<RateLimit> rateLimit() {
    return Optional.ofNullable(rateLimit);
  }

  /** What the provider can do: built-in capabilities first, then its own. */
  public Set<Capability<?>> capabilities() {
    return capabilities;
  }

  /** Whether the provider has the capability of this interface. */
  public boolean supports(Class<?> capability) {
    return capabilities.stream().anyMatch(declared -> declared.type() == capability);
  }

  /** The id and the name. */
  @Override
  public String toString() {
    return "ProviderInfo[" + id + ", " + name + "]";
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? withoutSlash(url.substring(0, url.length() - 1)) : url;
  }

  private static Set<Capability<?>> inOrder(Set<Capability<?>> declared) {
    Set<Capability<?>> ordered = new LinkedHashSet<>(Capability.builtIn());
    ordered.retainAll(declared);
    ordered.addAll(declared);
    return Collections.unmodifiableSet(ordered);
  }

  /** Collects a description. Not safe for use by many threads. */
  public static final class Builder {
    private final String id;
    private String name;
    private String artifact = "";
    private String endpointEnvironmentVariable = "";
    private @Nullable RateLimit rateLimit;
    private final Map<String, String> endpoints = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> endpointSettings = new LinkedHashMap<>();
    private final List<CredentialKey> credentialKeys = new ArrayList<>();
    private final List<CredentialFile> credentialFiles = new ArrayList<>();
    private final List<SettingKey> settingKeys = new ArrayList<>();
    private final Set<Capability<?>> capabilities = new LinkedHashSet<>();

    private Builder(String id) {
      if (!id.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException(
            "a provider id has lower-case letters, digits and dashes, was " + id);
      }
      this.id = id;
      this.name = id;
    }

    /** Sets the name for people; the id by default. */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /** Sets group and artifact id to depend on, for example {@code com.example:provider-acme}. */
    public Builder artifact(String groupAndArtifact) {
      artifact = groupAndArtifact;
      return this;
    }

    /** Adds an endpoint by its name; the first one is the default. */
    public Builder endpoint(String endpointName, String url) {
      endpoints.put(endpointName, url);
      return this;
    }

    /** Adds an endpoint with the settings that belong to it, such as its token service. */
    public Builder endpoint(String endpointName, String url, Map<String, String> settings) {
      endpointSettings.put(withoutSlash(url), Map.copyOf(settings));
      return endpoint(endpointName, url);
    }

    /** Adds endpoints by their names, in the order of the map. */
    public Builder endpoints(Map<String, String> urlsByName) {
      endpoints.putAll(urlsByName);
      return this;
    }

    /** Sets the environment variable that holds the endpoint, by name or URL. */
    public Builder endpointEnvironmentVariable(String variable) {
      endpointEnvironmentVariable = variable;
      return this;
    }

    /** Adds credentials. */
    public Builder credential(CredentialKey... keys) {
      credentialKeys.addAll(List.of(keys));
      return this;
    }

    /** Adds kinds of files in which credentials and settings are looked for. */
    public Builder credentialFile(CredentialFile... files) {
      credentialFiles.addAll(List.of(files));
      return this;
    }

    /** Adds settings that are not secret. */
    public Builder setting(SettingKey... keys) {
      settingKeys.addAll(List.of(keys));
      return this;
    }

    /** Suggests a rate limit, used where the application sets no limiter. */
    public Builder rateLimit(RateLimit value) {
      rateLimit = value;
      return this;
    }

    /** Adds capabilities; {@code io.github.polycloud.spi.Capabilities} holds them as a set. */
    public Builder capabilities(Collection<? extends Capability<?>> values) {
      capabilities.addAll(values);
      return this;
    }

    /**
     * Builds the description.
     *
     * @throws IllegalArgumentException if there is no endpoint, two credentials or settings have
     *     one name, or an endpoint has a setting that the provider does not declare; the message
     *     names it
     */
    public ProviderInfo build() {
      if (endpoints.isEmpty()) {
        throw invalid("has no endpoint; add one with endpoint(name, url)");
      }
      Set<String> names = new HashSet<>();
      credentialKeys.forEach(key -> unique(key.name(), names));
      settingKeys.forEach(key -> unique(key.name(), names));
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

    private void unique(String keyName, Set<String> names) {
      if (!names.add(keyName)) {
        throw invalid("has two credentials or settings named " + keyName);
      }
    }

    private IllegalArgumentException invalid(String problem) {
      return new IllegalArgumentException("provider " + id + " " + problem);
    }
  }
}
