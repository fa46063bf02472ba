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
        from .ai import Ai

        return Ai(self._service("ai"))

    @cached_property
    def ai_rag_indexer(self) -> AiRagIndexerService:
        from .ai_rag_indexer import AiRagIndexer

        return AiRagIndexer(self._service("ai_rag_indexer"))

    @cached_property
    def approval(self) -> ApprovalService:
        from .approval import Approval

        return Approval(self._service("approval"))

    @cached_property
    def availability(self) -> AvailabilityService:
        from .availability import Availability

        return Availability(self._service("availability"))

    @cached_property
    def brand(self) -> BrandService:
        from .brand import Brand

        return Brand(self._service("brand"))

    @cached_property
    def cart(self) -> CartService:
        from .cart import Cart

        return Cart(self._service("cart"))

    @cached_property
    def catalog(self) -> CatalogService:
        from .catalog import Catalog

        return Catalog(self._service("catalog"))

    @cached_property
    def category(self) -> CategoryService:
        from .category import Category

        return Category(self._service("category"))

    @cached_property
    def checkout(self) -> CheckoutService:
        from .checkout import Checkout

        return Checkout(self._service("checkout"))

    @cached_property
    def configuration(self) -> ConfigurationService:
        from .configuration import Configuration

        return Configuration(self._service("configuration"))

    @cached_property
    def country(self) -> CountryService:
        from .country import Country

        return Country(self._service("country"))

    @cached_property
    def coupon(self) -> CouponService:
        from .coupon import Coupon

        return Coupon(self._service("coupon"))

    @cached_property
    def currency(self) -> CurrencyService:
        from .currency import Currency

        return Currency(self._service("currency"))

    @cached_property
    def customer(self) -> CustomerService:
        from .customer import Customer

        return Customer(self._service("customer"))

    @cached_property
    def customer_account(self) -> CustomerAccountService:
        from .customer_account import CustomerAccount

        return CustomerAccount(self._service("customer_account"))

    @cached_property
    def customer_management(self) -> CustomerManagementService:
        from .customer_management import CustomerManagement

        return CustomerManagement(self._service("customer_management"))

    @cached_property
    def customer_segment(self) -> CustomerSegmentService:
        from .customer_segment import CustomerSegment

        return CustomerSegment(self._service("customer_segment"))

    @cached_property
    def delivery_provider(self) -> DeliveryProviderService:
        """Withdrawn: no longer documented."""
        from .delivery_provider import DeliveryProvider

        return DeliveryProvider(self._service("delivery_provider"))

    @cached_property
    def fee(self) -> FeeService:
        from .fee import Fee

        return Fee(self._service("fee"))

    @cached_property
    def iam(self) -> IamService:
        from .iam import Iam

        return Iam(self._service("iam"))

    @cached_property
    def import_service(self) -> ImportServiceService:
        from .import_service import ImportService

        return ImportService(self._service("import_service"))

    @cached_property
    def indexing(self) -> IndexingService:
        from .indexing import Indexing

        return Indexing(self._service("indexing"))

    @cached_property
    def invoice(self) -> InvoiceService:
        from .invoice import Invoice

        return Invoice(self._service("invoice"))

    @cached_property
    def label(self) -> LabelService:
        from .label import Label

        return Label(self._service("label"))

    @cached_property
    def media(self) -> MediaService:
        from .media import Media

        return Media(self._service("media"))

    @cached_property
    def oauth(self) -> OauthService:
        from .oauth import Oauth

        return Oauth(self._service("oauth"))

    @cached_property
    def order(self) -> OrderService:
        from .order import Order

        return Order(self._service("order"))

    @cached_property
    def payment(self) -> PaymentService:
        from .payment import Payment

        return Payment(self._service("payment"))

    @cached_property
    def pick_pack(self) -> PickPackService:
        from .pick_pack import PickPack

        return PickPack(self._service("pick_pack"))

    @cached_property
    def price(self) -> PriceService:
        from .price import Price

        return Price(self._service("price"))

    @cached_property
    def product(self) -> ProductService:
        from .product import Product

        return Product(self._service("product"))

    @cached_property
    def quote(self) -> QuoteService:
        from .quote import Quote

        return Quote(self._service("quote"))

    @cached_property
    def returns(self) -> ReturnsService:
        from .returns import Returns

        return Returns(self._service("returns"))

    @cached_property
    def reward_points(self) -> RewardPointsService:
        from .reward_points import RewardPoints

        return RewardPoints(self._service("reward_points"))

    @cached_property
    def schema(self) -> SchemaService:
        from .schema import Schema

        return Schema(self._service("schema"))

    @cached_property
    def sepa_export(self) -> SepaExportService:
        from .sepa_export import SepaExport

        return SepaExport(self._service("sepa_export"))

    @cached_property
    def sequential_id(self) -> SequentialIdService:
        from .sequential_id import SequentialId

        return SequentialId(self._service("sequential_id"))

    @cached_property
    def session_context(self) -> SessionContextService:
        from .session_context import SessionContext

        return SessionContext(self._service("session_context"))

    @cached_property
    def shipping(self) -> ShippingService:
        from .shipping import Shipping

        return Shipping(self._service("shipping"))

    @cached_property
    def shopping_list(self) -> ShoppingListService:
        from .shopping_list import ShoppingList

        return ShoppingList(self._service("shopping_list"))

    @cached_property
    def site_settings(self) -> SiteSettingsService:
        from .site_settings import SiteSettings

        return SiteSettings(self._service("site_settings"))

    @cached_property
    def tax(self) -> TaxService:
        from .tax import Tax

        return Tax(self._service("tax"))

    @cached_property
    def unit(self) -> UnitService:
        from .unit import Unit

        return Unit(self._service("unit"))

    @cached_property
    def vendor(self) -> VendorService:
        from .vendor import Vendor

        return Vendor(self._service("vendor"))

    @cached_property
    def webhook(self) -> WebhookService:
        from .webhook import Webhook

        return Webhook(self._service("webhook"))
