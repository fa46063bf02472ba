"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .ai import Ai as AiService
    from .ai_rag_indexer import AiRagIndexer as AiRagIndexerService
    from .approval import Approval as ApprovalService
    from .availability import Availability as AvailabilityService
    from .brand import Brand as BrandService
    from .cart import Cart as CartService
    from .catalog import Catalog as CatalogService
    from .category import Category as CategoryService
    from .checkout import Checkout as CheckoutService
    from .configuration import Configuration as ConfigurationService
    from .country import Country as CountryService
    from .coupon import Coupon as CouponService
    from .currency import Currency as CurrencyService
    from .customer import Customer as CustomerService
    from .customer_account import CustomerAccount as CustomerAccountService
    from .customer_management import CustomerManagement as CustomerManagementService
    from .customer_segment import CustomerSegment as CustomerSegmentService
    from .delivery_provider import DeliveryProvider as DeliveryProviderService
    from .fee import Fee as FeeService
    from .iam import Iam as IamService
    from .import_service import ImportService as ImportServiceService
    from .indexing import Indexing as IndexingService
    from .invoice import Invoice as InvoiceService
    from .label import Label as LabelService
    from .media import Media as MediaService
    from .oauth import Oauth as OauthService
    from .order import Order as OrderService
    from .payment import Payment as PaymentService
    from .pick_pack import PickPack as PickPackService
    from .price import Price as PriceService
    from .product import Product as ProductService
    from .quote import Quote as QuoteService
    from .returns import Returns as ReturnsService
    from .reward_points import RewardPoints as RewardPointsService
    from .schema import Schema as SchemaService
    from .sepa_export import SepaExport as SepaExportService
    from .sequential_id import SequentialId as SequentialIdService
    from .session_context import SessionContext as SessionContextService
    from .shipping import Shipping as ShippingService
    from .shopping_list import ShoppingList as ShoppingListService
    from .site_settings import SiteSettings as SiteSettingsService
    from .tax import Tax as TaxService
    from .types import Client
    from .unit import Unit as UnitService
    from .vendor import Vendor as VendorService
    from .webhook import Webhook as WebhookService

WITHDRAWN: Final[frozenset[str]] = frozenset(("delivery_provider",))
"""Withdrawn services."""


class Services:
    """A namespace for each service, imported when it is first used."""

    def _service(self, service: str) -> Client:
        """Return what the raw clients of `service` send their requests with."""
        raise NotImplementedError

    @cached_property
    def ai(self) -> AiService:
        """AI agents with their tools, tokens, conversations and logs, and texts by a language model."""
        from .ai import Ai

        return Ai(self._service("ai"))

    @cached_property
    def ai_rag_indexer(self) -> AiRagIndexerService:
        """The index of embeddings that AI agents search."""
        from .ai_rag_indexer import AiRagIndexer

        return AiRagIndexer(self._service("ai_rag_indexer"))

    @cached_property
    def approval(self) -> ApprovalService:
        """Approvals of carts and quotes by other users of a company."""
        from .approval import Approval

        return Approval(self._service("approval"))

    @cached_property
    def availability(self) -> AvailabilityService:
        """Stock of products at sites."""
        from .availability import Availability

        return Availability(self._service("availability"))

    @cached_property
    def brand(self) -> BrandService:
        """Brands of products."""
        from .brand import Brand

        return Brand(self._service("brand"))

    @cached_property
    def cart(self) -> CartService:
        """Shopping carts with their items and discounts."""
        from .cart import Cart

        return Cart(self._service("cart"))

    @cached_property
    def catalog(self) -> CatalogService:
        """Catalogs, which hold root categories for sites."""
        from .catalog import Catalog

        return Catalog(self._service("catalog"))

    @cached_property
    def category(self) -> CategoryService:
        """Categories, their trees, and the items assigned to them."""
        from .category import Category

        return Category(self._service("category"))

    @cached_property
    def checkout(self) -> CheckoutService:
        """Checkout: an order is placed from a cart or a quote."""
        from .checkout import Checkout

        return Checkout(self._service("checkout"))

    @cached_property
    def configuration(self) -> ConfigurationService:
        """Settings of a tenant and of its clients, by key."""
        from .configuration import Configuration

        return Configuration(self._service("configuration"))

    @cached_property
    def country(self) -> CountryService:
        """Countries and regions that a tenant sells to."""
        from .country import Country

        return Country(self._service("country"))

    @cached_property
    def coupon(self) -> CouponService:
        """Coupons and their redemptions."""
        from .coupon import Coupon

        return Coupon(self._service("coupon"))

    @cached_property
    def currency(self) -> CurrencyService:
        """Currencies and exchange rates."""
        from .currency import Currency

        return Currency(self._service("currency"))

    @cached_property
    def customer(self) -> CustomerService:
        """Customers and their addresses, as managed by the tenant."""
        from .customer import Customer

        return Customer(self._service("customer"))

    @cached_property
    def customer_account(self) -> CustomerAccountService:
        """Signup, login and the own profile, as used by customers."""
        from .customer_account import CustomerAccount

        return CustomerAccount(self._service("customer_account"))

    @cached_property
    def customer_management(self) -> CustomerManagementService:
        """Companies (legal entities), their locations and contacts."""
        from .customer_management import CustomerManagement

        return CustomerManagement(self._service("customer_management"))

    @cached_property
    def customer_segment(self) -> CustomerSegmentService:
        """Segments of customers and the items that each sees."""
        from .customer_segment import CustomerSegment

        return CustomerSegment(self._service("customer_segment"))

    @cached_property
    def delivery_provider(self) -> DeliveryProviderService:
        """Orders and routes of delivery providers. Withdrawn: no longer documented."""
        from .delivery_provider import DeliveryProvider

        return DeliveryProvider(self._service("delivery_provider"))

    @cached_property
    def fee(self) -> FeeService:
        """Fees and the items and products they apply to."""
        from .fee import Fee

        return Fee(self._service("fee"))

    @cached_property
    def iam(self) -> IamService:
        """Users, groups, access controls and scopes."""
        from .iam import Iam

        return Iam(self._service("iam"))

    @cached_property
    def import_service(self) -> ImportServiceService:
        """Imports of master data: configurations, runs and imported records."""
        from .import_service import ImportService

        return ImportService(self._service("import_service"))

    @cached_property
    def indexing(self) -> IndexingService:
        """Index of products for search providers."""
        from .indexing import Indexing

        return Indexing(self._service("indexing"))

    @cached_property
    def invoice(self) -> InvoiceService:
        """Jobs that make invoices from orders."""
        from .invoice import Invoice

        return Invoice(self._service("invoice"))

    @cached_property
    def label(self) -> LabelService:
        """Labels of products."""
        from .label import Label

        return Label(self._service("label"))

    @cached_property
    def media(self) -> MediaService:
        """Media assets: files and links of other entities."""
        from .media import Media

        return Media(self._service("media"))

    @cached_property
    def oauth(self) -> OauthService:
        """Access tokens of API keys."""
        from .oauth import Oauth

        return Oauth(self._service("oauth"))

    @cached_property
    def order(self) -> OrderService:
        """Orders, of customers, of legal entities and of the seller."""
        from .order import Order

        return Order(self._service("order"))

    @cached_property
    def payment(self) -> PaymentService:
        """Payments, payment modes and transactions of the payment gateway."""
        from .payment import Payment

        return Payment(self._service("payment"))

    @cached_property
    def pick_pack(self) -> PickPackService:
        """Picking and packing of orders."""
        from .pick_pack import PickPack

        return PickPack(self._service("pick_pack"))

    @cached_property
    def price(self) -> PriceService:
        """Prices, price models and price lists, and the price that applies to an item."""
        from .price import Price

        return Price(self._service("price"))

    @cached_property
    def product(self) -> ProductService:
        """Products and product templates."""
        from .product import Product

        return Product(self._service("product"))

    @cached_property
    def quote(self) -> QuoteService:
        """Quotes and the reasons for their changes."""
        from .quote import Quote

        return Quote(self._service("quote"))

    @cached_property
    def returns(self) -> ReturnsService:
        """Returns of ordered items."""
        from .returns import Returns

        return Returns(self._service("returns"))

    @cached_property
    def reward_points(self) -> RewardPointsService:
        """Reward points of customers and what they can be redeemed for."""
        from .reward_points import RewardPoints

        return RewardPoints(self._service("reward_points"))

    @cached_property
    def schema(self) -> SchemaService:
        """Schemas of mixins, and custom entities with their instances."""
        from .schema import Schema

        return Schema(self._service("schema"))

    @cached_property
    def sepa_export(self) -> SepaExportService:
        """Exports of SEPA files."""
        from .sepa_export import SepaExport

        return SepaExport(self._service("sepa_export"))

    @cached_property
    def sequential_id(self) -> SequentialIdService:
        """Ids in sequence, for orders and invoices."""
        from .sequential_id import SequentialId

        return SequentialId(self._service("sequential_id"))

    @cached_property
    def session_context(self) -> SessionContextService:
        """Context of a session: site, currency, language and attributes."""
        from .session_context import SessionContext

        return SessionContext(self._service("session_context"))

    @cached_property
    def shipping(self) -> ShippingService:
        """Shipping zones, methods, delivery times and what shipping costs."""
        from .shipping import Shipping

        return Shipping(self._service("shipping"))

    @cached_property
    def shopping_list(self) -> ShoppingListService:
        """Shopping lists of customers."""
        from .shopping_list import ShoppingList

        return ShoppingList(self._service("shopping_list"))

    @cached_property
    def site_settings(self) -> SiteSettingsService:
        """Sites, their settings and mixins."""
        from .site_settings import SiteSettings

        return SiteSettings(self._service("site_settings"))

    @cached_property
    def tax(self) -> TaxService:
        """Tax classes and rates by location."""
        from .tax import Tax

        return Tax(self._service("tax"))

    @cached_property
    def unit(self) -> UnitService:
        """Units of measure and conversions between them."""
        from .unit import Unit

        return Unit(self._service("unit"))

    @cached_property
    def vendor(self) -> VendorService:
        """Vendors and their locations."""
        from .vendor import Vendor

        return Vendor(self._service("vendor"))

    @cached_property
    def webhook(self) -> WebhookService:
        """Webhook configurations, event subscriptions and statistics."""
        from .webhook import Webhook

        return Webhook(self._service("webhook"))
