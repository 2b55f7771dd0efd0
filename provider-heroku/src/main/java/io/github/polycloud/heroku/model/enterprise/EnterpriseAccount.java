package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.team.IdentityProviderReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company's account, above its teams.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param permissions what the account may do in it
 * @param trial whether it is a trial
 * @param partnerBenefits whether it is of a partner of Salesforce
 * @param identityProvider who signs its members in
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record EnterpriseAccount(
    String id,
    String name,
    @Nullable List<EnterprisePermission> permissions,
    boolean trial,
    boolean partnerBenefits,
    @Nullable IdentityProviderReference identityProvider,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
