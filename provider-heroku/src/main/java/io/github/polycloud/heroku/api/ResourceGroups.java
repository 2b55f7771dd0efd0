// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

/**
 * The operations of the Platform API by resource group.
 *
 * <pre>{@code
 * List<Dyno> dynos = heroku.dynos().list("shop").toList();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ResourceGroups extends ApiFactory {
  /** The account, its preferences and its rate limit: {@code /account}, {@code /users}. */
  default Accounts accounts() {
    return api(Accounts.class);
  }

  /** SSH keys: {@code /account/keys}. */
  default Keys keys() {
    return api(Keys.class);
  }

  /** Invoices and credits of the account: {@code /account/invoices}, {@code /account/credits}. */
  default Billing billing() {
    return api(Billing.class);
  }

  /** Apps, their features, transfers and setups: {@code /apps}, {@code /app-setups}. */
  default Apps apps() {
    return api(Apps.class);
  }

  /** Collaborators of apps: {@code /apps/{app}/collaborators}. */
  default Collaborators collaborators() {
    return api(Collaborators.class);
  }

  /** Config vars of apps: {@code /apps/{app}/config-vars}. */
  default ConfigVars configVars() {
    return api(ConfigVars.class);
  }

  /**
   * Dynos, dyno sizes and the formation: {@code /apps/{app}/dynos}, {@code /apps/{app}/formation}.
   */
  default Dynos dynos() {
    return api(Dynos.class);
  }

  /** Sources, builds and buildpacks: {@code /apps/{app}/builds}, {@code /sources}. */
  default Builds builds() {
    return api(Builds.class);
  }

  /** Releases, slugs and OCI images: {@code /apps/{app}/releases}, {@code /apps/{app}/slugs}. */
  default Releases releases() {
    return api(Releases.class);
  }

  /** Domains and SNI endpoints of apps: {@code /apps/{app}/domains}. */
  default Domains domains() {
    return api(Domains.class);
  }

  /**
   * Legacy SSL endpoints: {@code /apps/{app}/ssl-endpoints}.
   *
   * @deprecated retired by the service; use {@link #domains()}
   */
  @Deprecated
  default SslEndpoints sslEndpoints() {
    return api(SslEndpoints.class);
  }

  /** Regions, stacks and generations: {@code /regions}, {@code /stacks}, {@code /generations}. */
  default Platform platform() {
    return api(Platform.class);
  }

  /** Pipelines, couplings and promotions: {@code /pipelines}. */
  default Pipelines pipelines() {
    return api(Pipelines.class);
  }

  /** Review apps: {@code /review-apps}. */
  default ReviewApps reviewApps() {
    return api(ReviewApps.class);
  }

  /** Test runs of Heroku CI: {@code /test-runs}. */
  default Ci ci() {
    return api(Ci.class);
  }

  /** Private spaces and their members: {@code /spaces}. */
  default Spaces spaces() {
    return api(Spaces.class);
  }

  /** Inbound rules, peerings and VPN connections of private spaces. */
  default SpaceNetworking spaceNetworking() {
    return api(SpaceNetworking.class);
  }

  /** Teams, members, invitations and identity providers: {@code /teams}. */
  default Teams teams() {
    return api(Teams.class);
  }

  /** Apps of teams and their collaborators: {@code /teams/apps}. */
  default TeamApps teamApps() {
    return api(TeamApps.class);
  }

  /** Invoices and usage of teams: {@code /teams/{team}/invoices}, {@code /teams/{team}/usage}. */
  default TeamBilling teamBilling() {
    return api(TeamBilling.class);
  }

  /** Enterprise accounts: members, usage and audit trail: {@code /enterprise-accounts}. */
  default EnterpriseAccounts enterpriseAccounts() {
    return api(EnterpriseAccounts.class);
  }

  /**
   * Teams by their former paths: {@code /organizations}.
   *
   * @deprecated use {@link #teams()} and {@link #teamApps()}
   */
  @Deprecated
  default Organizations organizations() {
    return api(Organizations.class);
  }

  /** Log drains of apps and private spaces: {@code /apps/{app}/log-drains}. */
  default LogDrains logDrains() {
    return api(LogDrains.class);
  }

  /**
   * Log sessions, the API that {@code Heroku.logs()} builds on: {@code /apps/{app}/log-sessions}.
   */
  default LogSessions logSessions() {
    return api(LogSessions.class);
  }

  /** Telemetry drains: {@code /telemetry-drains}. */
  default Telemetry telemetry() {
    return api(Telemetry.class);
  }

  /** Add-ons and their attachments: {@code /addons}, {@code /addon-attachments}. */
  default AddOns addOns() {
    return api(AddOns.class);
  }

  /** The add-on catalog: {@code /addon-services}, {@code /plans}. */
  default AddOnCatalog addOnCatalog() {
    return api(AddOnCatalog.class);
  }

  /** Webhooks of add-ons: {@code /addons/{addon}/webhooks}. */
  default AddOnWebhooks addOnWebhooks() {
    return api(AddOnWebhooks.class);
  }

  /** Webhooks of apps: {@code /apps/{app}/webhooks}. */
  default AppWebhooks appWebhooks() {
    return api(AppWebhooks.class);
  }

  /** Webhooks of pipelines: {@code /pipelines/{pipeline}/webhooks}. */
  default PipelineWebhooks pipelineWebhooks() {
    return api(PipelineWebhooks.class);
  }

  /** OAuth authorizations, sessions, clients and tokens: {@code /oauth}. */
  default OAuth oauth() {
    return api(OAuth.class);
  }
}
