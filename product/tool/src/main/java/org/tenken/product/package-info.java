/**
 * The build step that turns the feature files into a product: it asks the resolver for exactly the features' own
 * bundles, and writes down what came back as run list, complete feature files and third-party notices.
 */
package org.tenken.product;
