package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address on the bills of an account.
 *
 * @param herokuId number of the account in billing
 * @param address1 street
 * @param address2 more of the street
 * @param postalCode postal code
 * @param city city
 * @param state state or province
 * @param country country as two letters
 * @param other more to print, for example a tax number
 * @param useInvoiceAddress whether bills carry this address
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
