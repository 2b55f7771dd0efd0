package io.github.polycloud.spi;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;

/**
 * A plugin for one kind of cloud. Found by {@code ServiceLoader}: it has a public constructor
 * without arguments, and performs no I/O and holds no state.
 *
 * <pre>{@code
 * public final class AcmeProvider implements CloudProvider {
 *   private static final Capabilities<AcmeClient> CAPABILITIES =
 *       Capabilities.<AcmeClient>builder().add(Capability.REGIONS, AcmeRegions::new).build();
 *
 *   private static final ProviderInfo INFO =
 *       ProviderInfo.builder("acme")
 *           .name("Acme Cloud")
 *           .endpoint("acme", "https://api.acme.example")
 *           .credential(CredentialKey.secret("token", "ACME_TOKEN"))
 *           .capabilities(CAPABILITIES.declared())
 *           .build();
 *
 *   @Override
 *   public ProviderInfo info() {
 *     return INFO;
 *   }
 *
 *   @Override
 *   public Cloud connect(ProviderContext context) {
 *     Secret token = context.credentials().require("token");
 *     CallEngine engine =
 *         context.engine().authenticator(BearerTokenAuthenticator.of("acme", token)).build();
 *     AcmeClient client = new AcmeClient(engine);
 *     return AssembledCloud.of(INFO, engine, JsonCodec.plain())
 *         .capabilities(CAPABILITIES, client)
 *         .build(client);
 *   }
 * }
 * }</pre>
 */
public interface CloudProvider {
  /** Describes the provider. Called during discovery; performs no I/O. */
  ProviderInfo info();

  /**
   * Creates a connection. Validates the context; sends nothing yet.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CONFIGURATION} if credentials
   *     or settings do not fit together
   */
  Cloud connect(ProviderContext context);
}
