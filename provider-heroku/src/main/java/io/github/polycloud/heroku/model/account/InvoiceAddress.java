// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The invoice address of an account.
 *
 * @param herokuId id of the account in billing
 * @param address1 first line of the street address
 * @param address2 second line of the street address
 * @param postalCode postal code
 * @param city city
 * @param state state or province
 * @param country two-letter country code
 * @param other further text, for example a tax number
 * @param useInvoiceAddress whether invoices show this address
 * @since 0.1.0
 */
public record InvoiceAddress(
    @Nullable String herokuId,
    @JsonProperty("address_1") @Nullable String address1,
    @JsonProperty("address_2") @Nullable String address2,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String state,
    @Nullable String country,
    @Nullable String other,
    @Nullable Boolean useInvoiceAddress) {}
